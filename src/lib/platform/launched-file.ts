interface LaunchQueue {
	setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the file that the device opened the installed site with, where it hands files over (File Handling API). */
export function hearOfLaunchedFile(take: (file: File) => void): void {
	const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files: [handle] }) => {
		void handle?.getFile().then(take, () => undefined);
	});
}
