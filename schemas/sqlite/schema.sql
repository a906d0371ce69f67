-- What `dateline export --format sqlite` writes. Made of the declarations of the tables; a test compares them.
-- Foreign keys are enforced by whoever opens the file: PRAGMA foreign_keys = ON.

PRAGMA application_id = 1146375246;

PRAGMA user_version = 1;

CREATE TABLE statements_flat (
  -- Statements, flat. One row a statement with all that belongs to it in words, to open and read; made from the other tables, and not read back.
  -- Id of the statement.
  statement_id TEXT NOT NULL,
  -- Name of the outlet that published it.
  outlet TEXT NOT NULL,
  -- When the article was published. EDTF (ISO 8601-2), as far as it is known.
  published TEXT,
  -- Of the article.
  headline TEXT,
  -- Name of who said it; missing where that is not known.
  speaker TEXT,
  -- Offices that the speaker may have held when it was said, else at the occasion, else when published, joined by “; ”.
  office TEXT,
  -- How the article gives it.
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
  -- The words that mark it as said; missing where they are withheld.
  cue TEXT,
  -- What was said, passages joined by “ … ”; missing where the words are withheld.
  words_said TEXT,
  -- A paraphrase by the curator.
  gloss TEXT,
  -- Who carried it to the article, first carrier first, joined by “; ”.
  relay TEXT,
  -- Name of the event at which it was said.
  occasion TEXT,
  -- Name of the place where it was said.
  place TEXT,
  -- When it was said. EDTF (ISO 8601-2), as far as it is known.
  uttered TEXT,
  -- Figures that stand in it, in words, joined by “; ”.
  figures TEXT,
  -- The first day that published can mean; missing where that is open.
  published_earliest TEXT CHECK (published_earliest IS date(published_earliest, '+0 days')),
  -- The last day that published can mean; missing where that is open.
  published_latest TEXT CHECK (published_latest IS date(published_latest, '+0 days')),
  -- The first day that uttered can mean; missing where that is open.
  uttered_earliest TEXT CHECK (uttered_earliest IS date(uttered_earliest, '+0 days')),
  -- The last day that uttered can mean; missing where that is open.
  uttered_latest TEXT CHECK (uttered_latest IS date(uttered_latest, '+0 days')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE documents (
  -- Documents. One row a news article, in order of ids.
  -- Id of the article.
  document_id TEXT NOT NULL,
  -- Who published it.
  outlet_id TEXT NOT NULL,
  -- As printed; missing where the source shows none.
  headline TEXT,
  -- As printed.
  subheadline TEXT,
  -- The place at the head of the article.
  dateline_place_id TEXT,
  -- The day at the head of the article. EDTF (ISO 8601-2), as far as it is known.
  dateline_date TEXT,
  -- The first day that dateline_date can mean; missing where that is open.
  dateline_date_earliest TEXT CHECK (dateline_date_earliest IS date(dateline_date_earliest, '+0 days')),
  -- The last day that dateline_date can mean; missing where that is open.
  dateline_date_latest TEXT CHECK (dateline_date_latest IS date(dateline_date_latest, '+0 days')),
  -- When it was published. EDTF (ISO 8601-2), as far as it is known.
  published TEXT,
  -- The first day that published can mean; missing where that is open.
  published_earliest TEXT CHECK (published_earliest IS date(published_earliest, '+0 days')),
  -- The last day that published can mean; missing where that is open.
  published_latest TEXT CHECK (published_latest IS date(published_latest, '+0 days')),
  -- How the date published is known.
  published_basis TEXT CHECK (published_basis IN ('stated', 'inferred', 'curated')),
  -- How the date published was inferred, or whence it was taken.
  published_note TEXT,
  -- When it was last changed. EDTF (ISO 8601-2), as far as it is known.
  modified TEXT,
  -- The first day that modified can mean; missing where that is open.
  modified_earliest TEXT CHECK (modified_earliest IS date(modified_earliest, '+0 days')),
  -- The last day that modified can mean; missing where that is open.
  modified_latest TEXT CHECK (modified_latest IS date(modified_latest, '+0 days')),
  -- How the date modified is known.
  modified_basis TEXT CHECK (modified_basis IN ('stated', 'inferred', 'curated')),
  -- How the date modified was inferred, or whence it was taken.
  modified_note TEXT,
  -- When the source file was fetched. EDTF (ISO 8601-2), as far as it is known.
  retrieved TEXT,
  -- The first day that retrieved can mean; missing where that is open.
  retrieved_earliest TEXT CHECK (retrieved_earliest IS date(retrieved_earliest, '+0 days')),
  -- The last day that retrieved can mean; missing where that is open.
  retrieved_latest TEXT CHECK (retrieved_latest IS date(retrieved_latest, '+0 days')),
  -- How the date retrieved is known.
  retrieved_basis TEXT CHECK (retrieved_basis IN ('stated', 'inferred', 'curated')),
  -- How the date retrieved was inferred, or whence it was taken.
  retrieved_note TEXT,
  -- Where it was found.
  url TEXT,
  -- Language of the article, BCP 47.
  language TEXT NOT NULL,
  -- Who holds the rights to the article.
  rights_holder_id TEXT,
  -- The rights in words.
  rights_statement TEXT,
  -- Whether the article's words may be shared.
  text_rights TEXT NOT NULL CHECK (text_rights IN ('included', 'quotations', 'withheld')),
  -- Name of the file that the article was read from.
  source_name TEXT NOT NULL,
  -- Checksum of the source file: 64 hexadecimal digits.
  source_sha256 TEXT NOT NULL,
  -- Length of the source file.
  source_bytes INTEGER NOT NULL,
  -- Length of the decoded source file: what raw addresses count.
  source_codepoints INTEGER NOT NULL,
  -- Length of the decoded source file as Java and JavaScript count.
  source_utf16 INTEGER NOT NULL,
  -- Encoding of the source file, by its IANA name.
  source_charset TEXT NOT NULL,
  -- Media type of the source file.
  source_media_type TEXT NOT NULL,
  -- The document that this one reprints.
  reprint_of_id TEXT,
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (document_id),
  FOREIGN KEY (outlet_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (dateline_place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (rights_holder_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (reprint_of_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE document_bylines (
  -- Bylines. One row a signature of an article: an agent, or words as printed.
  -- The article.
  document_id TEXT NOT NULL,
  -- Which of the article's signatures, from 1.
  position INTEGER NOT NULL,
  -- Who signed.
  agent_id TEXT,
  -- The signature as printed, where no agent stands for it.
  literal TEXT,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE document_sources (
  -- Sources of documents. One row a document or an agent that an article as a whole reports from.
  -- The article that reports.
  document_id TEXT NOT NULL,
  -- Which of the article's sources, from 1.
  position INTEGER NOT NULL,
  -- The document that it reports from.
  source_document_id TEXT,
  -- The agent, such as an agency, that it reports from.
  source_agent_id TEXT,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (source_document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (source_agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE segments (
  -- Segments. One row a piece of an article that stands by itself, in the order of the file. The reading text of an article is the text of its segments with one line feed between each and the next.
  -- Id of the segment.
  segment_id TEXT NOT NULL,
  -- The article that it is a part of.
  document_id TEXT NOT NULL,
  -- Which segment of the article, from 1.
  position INTEGER NOT NULL,
  -- What part of the article it is.
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'subheadline', 'byline', 'dateline', 'paragraph', 'caption', 'heading', 'boilerplate')),
  -- What sort of boilerplate it is; given for boilerplate only.
  zone TEXT CHECK (zone IN ('navigation', 'teaser', 'authorNote', 'dateLine', 'share', 'copyright', 'advertisement')),
  -- Its words; missing where they are withheld.
  text TEXT,
  PRIMARY KEY (segment_id),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE edits (
  -- Edits. One row a step from the source file to the reading text, in order of their place. With them and the text, the file is rebuilt byte for byte.
  -- The article.
  document_id TEXT NOT NULL,
  -- Which edit of the article, from 1.
  position INTEGER NOT NULL,
  -- What was done.
  kind TEXT NOT NULL CHECK (kind IN ('joinedWord', 'joinedLine', 'space', 'lineEnd', 'byteOrderMark', 'control', 'strayByte', 'markup')),
  -- Where the replaced characters begin in the decoded source file, from 0.
  raw_start INTEGER NOT NULL,
  -- Where they end: the place behind the last.
  raw_end INTEGER NOT NULL,
  -- Where what replaced them begins in the reading text, from 0.
  text_start INTEGER NOT NULL,
  -- Where it ends: the place behind the last.
  text_end INTEGER NOT NULL,
  -- The replaced characters of the file. Written out are \n (line feed), \r, \t, \\ (one backslash) and, as \uXXXX, what tables cannot hold or nobody would see.
  original TEXT,
  -- The characters of the text that stand there now. Written out are \n (line feed), \r, \t, \\ (one backslash) and, as \uXXXX, what tables cannot hold or nobody would see.
  replacement TEXT,
  -- Name of the rule that decided, or curator.
  rule TEXT NOT NULL,
  -- How sure the rule was, 0 to 1; missing where there was nothing to decide.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE agents (
  -- Agents. Who speaks, is spoken of, or publishes: one row an agent, in order of ids.
  -- Id of the agent.
  agent_id TEXT NOT NULL,
  -- What sort of agent it is.
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'outlet', 'government')),
  -- The name under which the agent is listed, as in agent-names.
  preferred_name TEXT NOT NULL,
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (agent_id)
) STRICT;

CREATE TABLE agent_names (
  -- Names of agents. One row a form of an agent's name, the preferred form first.
  -- Whose name it is.
  agent_id TEXT NOT NULL,
  -- Which of the record's names, from 1.
  position INTEGER NOT NULL,
  -- The name.
  name TEXT NOT NULL,
  -- What this form is in relation to the preferred form.
  kind TEXT NOT NULL CHECK (kind IN ('preferred', 'alias', 'acronym', 'spelling', 'epithet')),
  -- Language of the name, BCP 47.
  language TEXT,
  PRIMARY KEY (agent_id, position),
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE agent_offices (
  -- Offices. One row an office that an agent holds or held.
  -- Who holds or held the office.
  agent_id TEXT NOT NULL,
  -- Which of the agent's offices, from 1.
  position INTEGER NOT NULL,
  -- Title of the office.
  title TEXT NOT NULL,
  -- The body that the office belongs to.
  organization_id TEXT,
  -- Since when the agent has held the office. EDTF (ISO 8601-2), as far as it is known.
  held_from TEXT,
  -- The first day that held_from can mean; missing where that is open.
  held_from_earliest TEXT CHECK (held_from_earliest IS date(held_from_earliest, '+0 days')),
  -- The last day that held_from can mean; missing where that is open.
  held_from_latest TEXT CHECK (held_from_latest IS date(held_from_latest, '+0 days')),
  -- Until when the agent held the office; missing where it is held or the end is not known. EDTF (ISO 8601-2), as far as it is known.
  held_until TEXT,
  -- The first day that held_until can mean; missing where that is open.
  held_until_earliest TEXT CHECK (held_until_earliest IS date(held_until_earliest, '+0 days')),
  -- The last day that held_until can mean; missing where that is open.
  held_until_latest TEXT CHECK (held_until_latest IS date(held_until_latest, '+0 days')),
  PRIMARY KEY (agent_id, position),
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (organization_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE places (
  -- Places. Where something is, was said, or happened: one row a place, in order of ids.
  -- Id of the place.
  place_id TEXT NOT NULL,
  -- What sort of place it is.
  kind TEXT NOT NULL CHECK (kind IN ('country', 'region', 'province', 'district', 'city', 'site', 'border', 'water')),
  -- The name under which the place is listed, as in place-names.
  preferred_name TEXT NOT NULL,
  -- The place that this one lies in.
  parent_id TEXT,
  -- WGS 84, north positive.
  latitude TEXT CHECK (latitude NOT GLOB '*[^-.0-9]*'),
  -- WGS 84, east positive.
  longitude TEXT CHECK (longitude NOT GLOB '*[^-.0-9]*'),
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (place_id),
  FOREIGN KEY (parent_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE place_names (
  -- Names of places. One row a form of a place's name, the preferred form first.
  -- Whose name it is.
  place_id TEXT NOT NULL,
  -- Which of the record's names, from 1.
  position INTEGER NOT NULL,
  -- The name.
  name TEXT NOT NULL,
  -- What this form is in relation to the preferred form.
  kind TEXT NOT NULL CHECK (kind IN ('preferred', 'alias', 'acronym', 'spelling', 'epithet')),
  -- Language of the name, BCP 47.
  language TEXT,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE events (
  -- Events. Occasions on which things were said, and what they are about: one row an event, in order of ids.
  -- Id of the event.
  event_id TEXT NOT NULL,
  -- What sort of event it is.
  kind TEXT NOT NULL CHECK (kind IN ('pressConference', 'briefing', 'interview', 'speech', 'meeting', 'visit', 'negotiation', 'attack', 'militaryOperation', 'decision', 'process', 'other')),
  -- The name under which the event is listed, as in event-names.
  preferred_name TEXT NOT NULL,
  -- When it took place. EDTF (ISO 8601-2), as far as it is known.
  date TEXT,
  -- The first day that date can mean; missing where that is open.
  date_earliest TEXT CHECK (date_earliest IS date(date_earliest, '+0 days')),
  -- The last day that date can mean; missing where that is open.
  date_latest TEXT CHECK (date_latest IS date(date_latest, '+0 days')),
  -- Where it took place.
  place_id TEXT,
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (event_id),
  FOREIGN KEY (place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE event_names (
  -- Names of events. One row a form of an event's name, the preferred form first.
  -- Whose name it is.
  event_id TEXT NOT NULL,
  -- Which of the record's names, from 1.
  position INTEGER NOT NULL,
  -- The name.
  name TEXT NOT NULL,
  -- What this form is in relation to the preferred form.
  kind TEXT NOT NULL CHECK (kind IN ('preferred', 'alias', 'acronym', 'spelling', 'epithet')),
  -- Language of the name, BCP 47.
  language TEXT,
  PRIMARY KEY (event_id, position),
  FOREIGN KEY (event_id) REFERENCES events (event_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE event_participants (
  -- Participants of events. One row an agent's part in an event.
  -- The event.
  event_id TEXT NOT NULL,
  -- Which of the event's participants, from 1.
  position INTEGER NOT NULL,
  -- Who took part.
  agent_id TEXT NOT NULL,
  -- What the agent has to do with the event.
  role TEXT NOT NULL CHECK (role IN ('speaker', 'host', 'guest', 'interviewer', 'interviewee', 'participant', 'organizer', 'attacker', 'target', 'party')),
  PRIMARY KEY (event_id, position),
  FOREIGN KEY (event_id) REFERENCES events (event_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE same_as (
  -- Same elsewhere. One row an IRI that names an agent, place or event of the dataset elsewhere.
  -- Id of the agent, place or event.
  record_id TEXT NOT NULL,
  -- Which of the record's IRIs, from 1.
  position INTEGER NOT NULL,
  -- The name of the same thing elsewhere, verified by the curator.
  iri TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT;

CREATE TABLE mentions (
  -- Mentions. One row a passage that names or describes something: exactly one of agent, place, event, date or office is given.
  -- Id of the mention.
  mention_id TEXT NOT NULL,
  -- The article that it stands in.
  document_id TEXT NOT NULL,
  -- The words, passages joined by “ … ”; missing where they are withheld.
  text TEXT,
  -- The agent that is meant.
  agent_id TEXT,
  -- The place that is meant.
  place_id TEXT,
  -- The event that is meant.
  event_id TEXT,
  -- The date that is meant. EDTF (ISO 8601-2), as far as it is known.
  date TEXT,
  -- The first day that date can mean; missing where that is open.
  date_earliest TEXT CHECK (date_earliest IS date(date_earliest, '+0 days')),
  -- The last day that date can mean; missing where that is open.
  date_latest TEXT CHECK (date_latest IS date(date_latest, '+0 days')),
  -- Title of the office that is meant.
  office_title TEXT,
  -- Who holds that office here.
  office_holder_id TEXT,
  -- Remark of the curator.
  note TEXT,
  -- Who or what made the annotation.
  provenance_id TEXT NOT NULL,
  -- How sure whoever made the annotation was, 0 to 1; missing where it was not said, which is not certainty.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  -- What has been decided about the annotation.
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),
  PRIMARY KEY (mention_id),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (event_id) REFERENCES events (event_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (office_holder_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (provenance_id) REFERENCES provenance (provenance_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statements (
  -- Statements. One row something that an article says somebody said, in order of place. The exact passages of content, source, cue and insertions stand in targets.
  -- Id of the statement.
  statement_id TEXT NOT NULL,
  -- The article that tells it.
  document_id TEXT NOT NULL,
  -- How the article gives it.
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
  -- The words that give what was said, quotation marks included, passages joined by “ … ”; missing where withheld.
  text TEXT,
  -- Who said it; missing where that is not known.
  speaker_id TEXT,
  -- The words that name who said it.
  source_text TEXT,
  -- The words that mark it as said.
  cue_text TEXT,
  -- To whom it was said.
  addressee_id TEXT,
  -- Through whom it was said first hand: the agency that was told.
  medium_id TEXT,
  -- The event at which it was said.
  occasion_id TEXT,
  -- Where it was said.
  place_id TEXT,
  -- When it was said, apart from when it was published. EDTF (ISO 8601-2), as far as it is known.
  uttered TEXT,
  -- The first day that uttered can mean; missing where that is open.
  uttered_earliest TEXT CHECK (uttered_earliest IS date(uttered_earliest, '+0 days')),
  -- The last day that uttered can mean; missing where that is open.
  uttered_latest TEXT CHECK (uttered_latest IS date(uttered_latest, '+0 days')),
  -- The statement that reports this one: X said that Y said.
  parent_id TEXT,
  -- A paraphrase by the curator.
  gloss TEXT,
  -- Remark of the curator.
  note TEXT,
  -- Who or what made the annotation.
  provenance_id TEXT NOT NULL,
  -- How sure whoever made the annotation was, 0 to 1; missing where it was not said, which is not certainty.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  -- What has been decided about the annotation.
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (speaker_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (addressee_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (medium_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (occasion_id) REFERENCES events (event_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (parent_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (provenance_id) REFERENCES provenance (provenance_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statement_relays (
  -- Relays. One row a carrier of a statement on its way to the article, first carrier first.
  -- The statement.
  statement_id TEXT NOT NULL,
  -- Which carrier, from 1.
  position INTEGER NOT NULL,
  -- Who carried it.
  agent_id TEXT NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statement_alternatives (
  -- Other speakers. One row another agent who may be the speaker of a statement.
  -- The statement.
  statement_id TEXT NOT NULL,
  -- Which alternative, from 1.
  position INTEGER NOT NULL,
  -- Who may have said it.
  speaker_id TEXT NOT NULL,
  -- How likely that is, 0 to 1.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (speaker_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE figures (
  -- Figures. One row a number that an article reports. Which of low, value and high are given follows from the modality: exact and about give value; atLeast gives low; atMost gives high; range gives low and high; orderOfMagnitude gives low, the least that the plural allows.
  -- Id of the figure.
  figure_id TEXT NOT NULL,
  -- The article that reports it.
  document_id TEXT NOT NULL,
  -- The statement that it stands in.
  statement_id TEXT,
  -- The words, passages joined by “ … ”; missing where they are withheld.
  text TEXT,
  -- What the figure claims about the number it names.
  modality TEXT NOT NULL CHECK (modality IN ('exact', 'about', 'atLeast', 'atMost', 'range', 'orderOfMagnitude')),
  -- The least it can be.
  low TEXT CHECK (low NOT GLOB '*[^-.0-9]*'),
  -- The number itself.
  value TEXT CHECK (value NOT GLOB '*[^-.0-9]*'),
  -- The most it can be.
  high TEXT CHECK (high NOT GLOB '*[^-.0-9]*'),
  -- What one of it is, in the singular: person, EUR, percent.
  unit TEXT,
  -- The agent that is counted or measured.
  counted_agent_id TEXT,
  -- What is counted or measured, where no agent stands for it.
  counted_text TEXT,
  -- Who claims it, where that is not simply the statement's speaker.
  claimant_id TEXT,
  -- Where it is counted.
  place_id TEXT,
  -- When it is said to hold. EDTF (ISO 8601-2), as far as it is known.
  as_of TEXT,
  -- The first day that as_of can mean; missing where that is open.
  as_of_earliest TEXT CHECK (as_of_earliest IS date(as_of_earliest, '+0 days')),
  -- The last day that as_of can mean; missing where that is open.
  as_of_latest TEXT CHECK (as_of_latest IS date(as_of_latest, '+0 days')),
  -- Remark of the curator.
  note TEXT,
  -- Who or what made the annotation.
  provenance_id TEXT NOT NULL,
  -- How sure whoever made the annotation was, 0 to 1; missing where it was not said, which is not certainty.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  -- What has been decided about the annotation.
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),
  PRIMARY KEY (figure_id),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (counted_agent_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claimant_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (place_id) REFERENCES places (place_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (provenance_id) REFERENCES provenance (provenance_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE targets (
  -- Targets. Every address in the sources, one row a passage. A record's rows of one role and part are one target: a quotation that is interrupted has several passages.
  -- The segment, mention, statement, figure or utterance that points at the passage.
  owner_id TEXT NOT NULL,
  -- What the passage is to its owner.
  role TEXT NOT NULL CHECK (role IN ('segment', 'mention', 'content', 'source', 'cue', 'insertion', 'figure', 'reading')),
  -- Which target of this role, from 1: a statement can have several insertions, an utterance has as many as readings.
  part INTEGER NOT NULL,
  -- Which passage of the target, from 1.
  position INTEGER NOT NULL,
  -- The article whose source file it stands in.
  document_id TEXT NOT NULL,
  -- Where the passage begins in the decoded source file, from 0.
  raw_start INTEGER NOT NULL,
  -- Where it ends: the place behind its last character.
  raw_end INTEGER NOT NULL,
  -- Where the passage begins in the reading text, from 0, so that text[start:end] gives it in Python; missing for readings.
  text_start INTEGER,
  -- Where it ends in the reading text; missing for readings.
  text_end INTEGER,
  -- The words; missing where they are withheld, and for segments, whose words stand in segments.
  words TEXT,
  -- Two checksums of the words: 8 hexadecimal digits with 96 bytes of the article before them, 8 with 96 behind.
  words_check TEXT,
  PRIMARY KEY (owner_id, role, part, position),
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE utterances (
  -- Utterances. One row the same remarks as one or several articles tell them, in order of ids.
  -- Id of the utterance.
  utterance_id TEXT NOT NULL,
  -- A short name for people.
  label TEXT,
  -- Who said it.
  speaker_id TEXT,
  -- The event at which it was said.
  occasion_id TEXT,
  -- When it was said. EDTF (ISO 8601-2), as far as it is known.
  uttered TEXT,
  -- The first day that uttered can mean; missing where that is open.
  uttered_earliest TEXT CHECK (uttered_earliest IS date(uttered_earliest, '+0 days')),
  -- The last day that uttered can mean; missing where that is open.
  uttered_latest TEXT CHECK (uttered_latest IS date(uttered_latest, '+0 days')),
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (utterance_id),
  FOREIGN KEY (speaker_id) REFERENCES agents (agent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (occasion_id) REFERENCES events (event_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE utterance_witnesses (
  -- Witnesses. One row a statement that tells an utterance.
  -- The utterance.
  utterance_id TEXT NOT NULL,
  -- Which witness, from 1.
  position INTEGER NOT NULL,
  -- The statement that tells it.
  statement_id TEXT NOT NULL,
  -- The article that the statement stands in.
  document_id TEXT NOT NULL,
  -- Why it is held to tell the same remarks.
  evidence TEXT,
  -- Who or what made the annotation.
  provenance_id TEXT NOT NULL,
  -- How sure whoever made the annotation was, 0 to 1; missing where it was not said, which is not certainty.
  confidence TEXT CHECK (confidence NOT GLOB '*[^-.0-9]*'),
  -- What has been decided about the annotation.
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),
  PRIMARY KEY (utterance_id, position),
  FOREIGN KEY (utterance_id) REFERENCES utterances (utterance_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document_id) REFERENCES documents (document_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (provenance_id) REFERENCES provenance (provenance_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE variations (
  -- Variations. One row a place where the witnesses of an utterance differ.
  -- The utterance.
  utterance_id TEXT NOT NULL,
  -- Which place of variation, from 1.
  variation INTEGER NOT NULL,
  -- In what the witnesses differ.
  kind TEXT NOT NULL CHECK (kind IN ('name', 'figure', 'wording', 'insertion')),
  -- Remark of the curator.
  note TEXT,
  PRIMARY KEY (utterance_id, variation),
  FOREIGN KEY (utterance_id) REFERENCES utterances (utterance_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE readings (
  -- Readings. One row what one witness has at a place of variation, in the order of the witnesses.
  -- The utterance.
  utterance_id TEXT NOT NULL,
  -- Which reading of the utterance, from 1, through all its variations: the part in targets.
  reading INTEGER NOT NULL,
  -- The place of variation.
  variation INTEGER NOT NULL,
  -- The statement whose reading it is.
  statement_id TEXT NOT NULL,
  -- True where the witness has nothing here.
  omitted INTEGER NOT NULL CHECK (omitted IN (0, 1)),
  -- The words to the letter, passages joined by “ … ”; missing where there are none, or withheld.
  text TEXT,
  PRIMARY KEY (utterance_id, reading),
  FOREIGN KEY (utterance_id) REFERENCES utterances (utterance_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (statement_id) REFERENCES statements (statement_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (utterance_id, variation) REFERENCES variations (utterance_id, variation) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE provenance (
  -- Provenance. Who or what made annotations: one row a person, rule or import, in order of ids.
  -- Id of who or what made annotations.
  provenance_id TEXT NOT NULL,
  -- Whether a person, a rule or an import.
  kind TEXT NOT NULL CHECK (kind IN ('curator', 'rule', 'import')),
  -- The curator's id, the rule's name with its version, the name of the imported format.
  name TEXT NOT NULL,
  -- A curator's name.
  full_name TEXT,
  -- A curator's ORCID, without resolver.
  orcid TEXT,
  PRIMARY KEY (provenance_id)
) STRICT;

CREATE TABLE vocabularies (
  -- Vocabularies. One row a value of a controlled vocabulary: what codes in the other tables mean.
  -- Name of the vocabulary.
  vocabulary TEXT NOT NULL,
  -- The value as it stands in cells.
  value TEXT NOT NULL,
  -- Which value of the vocabulary, from 1.
  position INTEGER NOT NULL,
  -- The value in words.
  label TEXT NOT NULL,
  -- What it means.
  definition TEXT NOT NULL,
  PRIMARY KEY (vocabulary, value)
) STRICT;

CREATE TABLE dataset (
  -- Dataset. The dataset as a work that can be cited: one row a value of a property.
  -- What is said: title, version, creator.family, creator.orcid, and the like.
  property TEXT NOT NULL,
  -- Which one, from 1; what is said of the same creator, funding, work or curator has the same position.
  position INTEGER NOT NULL,
  -- The value.
  value TEXT NOT NULL,
  PRIMARY KEY (property, position)
) STRICT;

CREATE TABLE codebook (
  -- Codebook. What every table, view and column means: one row each.
  -- Name of the table or view.
  table_name TEXT NOT NULL,
  -- Which of its columns, from 1; 0 stands for the table itself.
  position INTEGER NOT NULL,
  -- Name of the column; missing for the table itself.
  column_name TEXT,
  -- Its name for people; missing for columns of views.
  title TEXT,
  -- What cells are: id, text, integer, decimal, boolean, date, edtf, iri, language, code. Decimals are texts.
  type TEXT CHECK (type IN ('table', 'view', 'search', 'id', 'text', 'integer', 'decimal', 'boolean', 'date', 'edtf', 'iri', 'language', 'code')),
  -- 1 where no cell is missing.
  required INTEGER CHECK (required IN (0, 1)),
  -- The table and column in which each id stands.
  refers_to TEXT,
  -- The vocabulary of which each cell is a value.
  vocabulary TEXT,
  -- What one of a number is.
  unit TEXT,
  -- What it means.
  description TEXT NOT NULL,
  PRIMARY KEY (table_name, position)
) STRICT;

CREATE INDEX statements_flat_by_published_earliest ON statements_flat (published_earliest) WHERE published_earliest IS NOT NULL;

CREATE INDEX statements_flat_by_uttered_earliest ON statements_flat (uttered_earliest) WHERE uttered_earliest IS NOT NULL;

CREATE INDEX documents_by_outlet_id ON documents (outlet_id);

CREATE INDEX documents_by_dateline_place_id ON documents (dateline_place_id) WHERE dateline_place_id IS NOT NULL;

CREATE INDEX documents_by_rights_holder_id ON documents (rights_holder_id) WHERE rights_holder_id IS NOT NULL;

CREATE INDEX documents_by_reprint_of_id ON documents (reprint_of_id) WHERE reprint_of_id IS NOT NULL;

CREATE INDEX documents_by_dateline_date_earliest ON documents (dateline_date_earliest) WHERE dateline_date_earliest IS NOT NULL;

CREATE INDEX documents_by_published_earliest ON documents (published_earliest) WHERE published_earliest IS NOT NULL;

CREATE INDEX documents_by_modified_earliest ON documents (modified_earliest) WHERE modified_earliest IS NOT NULL;

CREATE INDEX documents_by_retrieved_earliest ON documents (retrieved_earliest) WHERE retrieved_earliest IS NOT NULL;

CREATE INDEX document_bylines_by_agent_id ON document_bylines (agent_id) WHERE agent_id IS NOT NULL;

CREATE INDEX document_sources_by_source_document_id ON document_sources (source_document_id) WHERE source_document_id IS NOT NULL;

CREATE INDEX document_sources_by_source_agent_id ON document_sources (source_agent_id) WHERE source_agent_id IS NOT NULL;

CREATE INDEX segments_by_document_id ON segments (document_id);

CREATE INDEX agent_offices_by_organization_id ON agent_offices (organization_id) WHERE organization_id IS NOT NULL;

CREATE INDEX agent_offices_by_held_from_earliest ON agent_offices (held_from_earliest) WHERE held_from_earliest IS NOT NULL;

CREATE INDEX agent_offices_by_held_until_earliest ON agent_offices (held_until_earliest) WHERE held_until_earliest IS NOT NULL;

CREATE INDEX places_by_parent_id ON places (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX events_by_place_id ON events (place_id) WHERE place_id IS NOT NULL;

CREATE INDEX events_by_date_earliest ON events (date_earliest) WHERE date_earliest IS NOT NULL;

CREATE INDEX event_participants_by_agent_id ON event_participants (agent_id);

CREATE INDEX mentions_by_document_id ON mentions (document_id);

CREATE INDEX mentions_by_agent_id ON mentions (agent_id) WHERE agent_id IS NOT NULL;

CREATE INDEX mentions_by_place_id ON mentions (place_id) WHERE place_id IS NOT NULL;

CREATE INDEX mentions_by_event_id ON mentions (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX mentions_by_office_holder_id ON mentions (office_holder_id) WHERE office_holder_id IS NOT NULL;

CREATE INDEX mentions_by_provenance_id ON mentions (provenance_id);

CREATE INDEX mentions_by_date_earliest ON mentions (date_earliest) WHERE date_earliest IS NOT NULL;

CREATE INDEX statements_by_document_id ON statements (document_id);

CREATE INDEX statements_by_speaker_id ON statements (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE INDEX statements_by_addressee_id ON statements (addressee_id) WHERE addressee_id IS NOT NULL;

CREATE INDEX statements_by_medium_id ON statements (medium_id) WHERE medium_id IS NOT NULL;

CREATE INDEX statements_by_occasion_id ON statements (occasion_id) WHERE occasion_id IS NOT NULL;

CREATE INDEX statements_by_place_id ON statements (place_id) WHERE place_id IS NOT NULL;

CREATE INDEX statements_by_parent_id ON statements (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX statements_by_provenance_id ON statements (provenance_id);

CREATE INDEX statements_by_uttered_earliest ON statements (uttered_earliest) WHERE uttered_earliest IS NOT NULL;

CREATE INDEX statement_relays_by_agent_id ON statement_relays (agent_id);

CREATE INDEX statement_alternatives_by_speaker_id ON statement_alternatives (speaker_id);

CREATE INDEX figures_by_document_id ON figures (document_id);

CREATE INDEX figures_by_statement_id ON figures (statement_id) WHERE statement_id IS NOT NULL;

CREATE INDEX figures_by_counted_agent_id ON figures (counted_agent_id) WHERE counted_agent_id IS NOT NULL;

CREATE INDEX figures_by_claimant_id ON figures (claimant_id) WHERE claimant_id IS NOT NULL;

CREATE INDEX figures_by_place_id ON figures (place_id) WHERE place_id IS NOT NULL;

CREATE INDEX figures_by_provenance_id ON figures (provenance_id);

CREATE INDEX figures_by_as_of_earliest ON figures (as_of_earliest) WHERE as_of_earliest IS NOT NULL;

CREATE INDEX targets_by_document_id ON targets (document_id);

CREATE INDEX utterances_by_speaker_id ON utterances (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE INDEX utterances_by_occasion_id ON utterances (occasion_id) WHERE occasion_id IS NOT NULL;

CREATE INDEX utterances_by_uttered_earliest ON utterances (uttered_earliest) WHERE uttered_earliest IS NOT NULL;

CREATE INDEX utterance_witnesses_by_statement_id ON utterance_witnesses (statement_id);

CREATE INDEX utterance_witnesses_by_document_id ON utterance_witnesses (document_id);

CREATE INDEX utterance_witnesses_by_provenance_id ON utterance_witnesses (provenance_id);

CREATE INDEX readings_by_statement_id ON readings (statement_id);

CREATE INDEX readings_by_utterance_id_variation ON readings (utterance_id, variation);

CREATE VIEW statements_with_speakers (
  statement_id, document_id, outlet, published, headline, speaker_id, speaker, office, kind, cue, words_said, gloss, occasion, place, uttered, status
) AS
SELECT s.statement_id, s.document_id, f.outlet, f.published, f.headline, s.speaker_id, f.speaker, f.office, s.kind,
  s.cue_text, s.text, s.gloss, f.occasion, f.place, f.uttered, s.status
FROM statements AS s
JOIN statements_flat AS f ON f.statement_id = s.statement_id;

CREATE VIEW figures_by_claimant (
  figure_id, claimant_id, claimant, outlet, document_id, statement_id, text, modality, low, value, high, least, most, unit, counted, place, as_of
) AS
SELECT f.figure_id, c.agent_id, c.preferred_name, o.preferred_name, f.document_id, f.statement_id, f.text, f.modality,
  f.low, f.value, f.high, CAST(coalesce(f.low, f.value) AS REAL), CAST(coalesce(f.high, f.value) AS REAL), f.unit,
  coalesce(n.preferred_name, f.counted_text), p.preferred_name, f.as_of
FROM figures AS f
JOIN documents AS d ON d.document_id = f.document_id
JOIN agents AS o ON o.agent_id = d.outlet_id
LEFT JOIN statements AS s ON s.statement_id = f.statement_id
LEFT JOIN agents AS c ON c.agent_id = coalesce(f.claimant_id, s.speaker_id)
LEFT JOIN agents AS n ON n.agent_id = f.counted_agent_id
LEFT JOIN places AS p ON p.place_id = f.place_id;

CREATE VIEW disagreeing_figures (
  utterance_id, utterance, figure_id, outlet, text, least, most, other_figure_id, other_outlet, other_text, other_least, other_most
) AS
SELECT u.utterance_id, u.label, a.figure_id, a.outlet, a.text, a.least, a.most, b.figure_id, b.outlet, b.text, b.least, b.most
FROM utterances AS u
JOIN utterance_witnesses AS v ON v.utterance_id = u.utterance_id
JOIN utterance_witnesses AS w ON w.utterance_id = u.utterance_id AND v.statement_id < w.statement_id
JOIN figures_by_claimant AS a ON a.statement_id = v.statement_id
JOIN figures_by_claimant AS b ON b.statement_id = w.statement_id
WHERE (a.most < b.least OR b.most < a.least) AND (a.unit = b.unit OR a.unit IS NULL OR b.unit IS NULL);

CREATE VIEW readings_of_utterances (
  utterance_id, utterance, variation, kind, reading, outlet, document_id, statement_id, omitted, text
) AS
SELECT u.utterance_id, u.label, v.variation, v.kind, r.reading, o.preferred_name, d.document_id, r.statement_id, r.omitted,
  r.text
FROM readings AS r
JOIN variations AS v ON v.utterance_id = r.utterance_id AND v.variation = r.variation
JOIN utterances AS u ON u.utterance_id = r.utterance_id
JOIN statements AS s ON s.statement_id = r.statement_id
JOIN documents AS d ON d.document_id = s.document_id
JOIN agents AS o ON o.agent_id = d.outlet_id;

CREATE VIEW readings_side_by_side (
  utterance_id, utterance, variation, kind, readings
) AS
SELECT v.utterance_id, u.label, v.variation, v.kind, (
    SELECT group_concat(line, char(10)) FROM (
      SELECT r.outlet || ': ' || coalesce(r.text, iif(r.omitted, '–', '(withheld)')) AS line
      FROM readings_of_utterances AS r
      WHERE r.utterance_id = v.utterance_id AND r.variation = v.variation
      ORDER BY r.reading))
FROM variations AS v
JOIN utterances AS u ON u.utterance_id = v.utterance_id;

CREATE VIEW quotations_per_outlet (
  outlet_id, outlet, documents, statements, direct, indirect, mixed, speakers
) AS
SELECT o.agent_id, o.preferred_name, count(DISTINCT d.document_id), count(s.statement_id),
  count(*) FILTER (WHERE s.kind = 'direct'), count(*) FILTER (WHERE s.kind = 'indirect'),
  count(*) FILTER (WHERE s.kind = 'mixed'), count(DISTINCT s.speaker_id)
FROM documents AS d
JOIN agents AS o ON o.agent_id = d.outlet_id
LEFT JOIN statements AS s ON s.document_id = d.document_id
GROUP BY o.agent_id;

CREATE VIRTUAL TABLE segments_fts USING fts5 (text, content="segments", tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE statements_fts USING fts5 (text, gloss, content="statements", tokenize = 'unicode61 remove_diacritics 2');
