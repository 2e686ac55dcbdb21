export const notFound = {
	title: 'There is no page here',
	text: 'The address may be mistyped, or the page has moved. Nothing on this device was changed.',
	action: 'Go to the stories'
};
export const broken = {
	title: 'This page stopped',
	text: 'The page met a fault of ours and stopped. Your games are saved on this device. Load the page again.',
	action: 'Load the page again'
};
