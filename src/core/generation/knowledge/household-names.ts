/** People of whom everybody knows what they are or were. */
export const HOUSEHOLD_NAMES: ReadonlySet<string> = new Set(
	(
		'Donald Trump, Barack Obama, George W. Bush, George Bush, Bill Clinton, Hillary Clinton, Ronald Reagan, Joe Biden, Kamala Harris, Jimmy Carter, Richard Nixon, ' +
		'John F. Kennedy, Abraham Lincoln, George Washington, Vladimir Putin, Boris Yeltsin, Mikhail Gorbachev, Joseph Stalin, Volodymyr Zelensky, Angela Merkel, ' +
		'Adolf Hitler, Emmanuel Macron, Tony Blair, Margaret Thatcher, Winston Churchill, David Cameron, Theresa May, Boris Johnson, Queen Elizabeth, Elizabeth II, ' +
		'Prince Charles, Prince William, Prince Harry, Xi Jinping, Mao Zedong, Kim Jong Un, Kim Jong-un, Kim Jong Il, Fidel Castro, Hugo Chávez, Saddam Hussein, Osama bin Laden, ' +
		'Nelson Mandela, Mahatma Gandhi, Dalai Lama, Pope Francis, Benedict XVI, John Paul II, Mother Teresa, Martin Luther King Jr., Muhammad Ali, Michael Jackson, Elvis Presley, ' +
		'John Lennon, Paul McCartney, Madonna, Beyoncé, Albert Einstein, Isaac Newton, Charles Darwin, Stephen Hawking, Bill Gates, Steve Jobs, Mark Zuckerberg, Elon Musk, Jeff Bezos, ' +
		'Oprah Winfrey, Cristiano Ronaldo, Lionel Messi, David Beckham, Roger Federer, Tiger Woods, Usain Bolt, Greta Thunberg, Pablo Picasso, William Shakespeare'
	).split(', ')
);
