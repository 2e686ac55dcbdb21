import type { Reading } from '../../facts/reading';
import { spoken, textOf, wordsIn, type Statement } from '../../facts/statements/statement';

/** What nobody need remember of a story: where somebody was fetched or sat the night, by what means it was told, how far it is, how old somebody about was. */
const DETAIL =
	/\b(?:at (?:his|her|their) home|press release|press conference|news conference|home delivery|overnight|nearest|in the news|about \d+ years old|when (?:he|she) was (?:about|around|almost|nearly)|(?:kilomet(?:er|re)s?|miles?|km) (?:(?:north|south|east|west)\p{Ll}* )?(?:of|from|away|off)|a room for|on (?:his|her|its|their) website|in the (?:picture|photo|photograph|video|footage))\b/iu;
/** Subjects that only show or hold something. */
const SHOWING =
	/^(?:The |An? )?(?:\S+ ){0,3}?(?:map|chart|graph|picture|photo|photograph|table|website|page|caption|image|footage)\b/i;
/** Verbs of being about and going along. */
const SLIGHT =
	/^(?:bear|stay|encounter|travel|examine|draw|centralize|centralise|feature|visit|discuss|attend|contain|consist|locate|lie|border|wear|sleep|eat|chat|wait|smile|wave|greet|thank|resemble|depict|display|contact|reply|respond|specify|elaborate)$/;
/** What is not said of somebody is a matter of procedure. */
const PROCEDURE =
	/^(?:identify|name|disclose|specify|comment|release|respond|reply|elaborate|say|give|provide|confirm|mention|answer|reveal)$/;
/** What follows any accident or crime. */
const ROUTINE =
	/\b(?:investigations?|inquir(?:y|ies)|probes?) (?:\S+ ){0,4}?(?:launched|opened|begun|started|under way|underway|ongoing|continu\p{Ll}+)|\b(?:is|are|was|were) (?:being )?investigat\p{Ll}+|\blaunched (?:an?|its|their) (?:\S+ )?(?:investigation|inquiry|probe)|\b(?:emergency services|firefighters|police|paramedics|ambulances) (?:\S+ )?(?:arrived|attended|responded|were called)\b/iu;
/** Sentences that tell the news; somebody or something unnamed that comes up later is another story: "A wedding car was caught up in it". */
const OPENING = 3;
const NEW = /^an? /i;
/** What makes a game of pain. */
const GRISLY =
	/\b(?:behead\p{Ll}*|mutilat\p{Ll}+|dismember\p{Ll}*|rap(?:e|ed|ing|ist)|corpses?|remains of|entrails|gore)\b/iu;

/** Whether a statement tells what is beside the point, what is told of any such story, or what is no matter for a game. */
export function isSideDetail({ trees }: Reading, statement: Statement): boolean {
	const text = spoken(statement);
	const lemma = trees[statement.sentence]?.tokens[statement.clause.predicate]?.lemma ?? '';
	if (SLIGHT.test(lemma) || (statement.negated && PROCEDURE.test(lemma))) return true;
	if (statement.sentence > OPENING && NEW.test(textOf(wordsIn(statement.words, statement.clause.subject))))
		return true;
	if (isOrigin(text, lemma) || SHOWING.test(text)) return true;
	return DETAIL.test(text) || ROUTINE.test(text) || GRISLY.test(text);
}

/** "One driver was from Molde": where somebody comes from. */
function isOrigin(text: string, lemma: string): boolean {
	return (
		/\b(?:is|are|was|were|comes?|came|hails?|hailed) (?:originally )?from \p{Lu}/u.test(text) &&
		/^(?:be|come|hail|\p{Lu}.*)$/u.test(lemma)
	);
}
