/** People whom everybody knows: no wrong answer beside somebody whom the article makes known, for a reader tells them apart without reading. */
export const WORLD_FAMOUS: ReadonlySet<string> = new Set(
	(
		'Barack Obama,Donald Trump,George W. Bush,George Bush,Bill Clinton,Hillary Clinton,Ronald Reagan,Jimmy Carter,Richard Nixon,John F. Kennedy,Joe Biden,Abraham Lincoln,George Washington,' +
		'Vladimir Putin,Boris Yeltsin,Mikhail Gorbachev,Joseph Stalin,Vladimir Lenin,Leonid Brezhnev,Nikita Khrushchev,Adolf Hitler,Benito Mussolini,Winston Churchill,Margaret Thatcher,Tony Blair,Gordon Brown,David Cameron,Theresa May,Boris Johnson,' +
		'Angela Merkel,Helmut Kohl,Gerhard Schröder,Emmanuel Macron,Nicolas Sarkozy,Jacques Chirac,François Hollande,Charles de Gaulle,Silvio Berlusconi,Benjamin Netanyahu,Ariel Sharon,Yasser Arafat,Saddam Hussein,Muammar Gaddafi,Hosni Mubarak,Bashar al-Assad,' +
		'Osama bin Laden,Mahatma Gandhi,Indira Gandhi,Narendra Modi,Xi Jinping,Mao Zedong,Kim Jong Un,Kim Jong-un,Kim Jong Il,Fidel Castro,Hugo Chávez,Nelson Mandela,Robert Mugabe,Che Guevara,Ban Ki-moon,Kofi Annan,' +
		'Pope Francis,Pope Benedict XVI,Pope John Paul II,Dalai Lama,Queen Elizabeth II,Elizabeth II,Martin Luther King,Martin Luther King Jr.,Albert Einstein,Isaac Newton,Charles Darwin,William Shakespeare,Simón Bolívar,Napoleon,Julius Caesar,Cleopatra,Marc Antony,Mark Antony,Jesus,Augusto Pinochet,Mustafa Kemal Atatürk'
	).split(',')
);
