* Encoding: UTF-8.
* Reads the tables into SPSS or PSPP. Run in the folder that holds tables/; leaves one .sav file for each table.
* SPSS ends a row at a line feed even within quotes: tables with line feeds in cells are left out.
* An export with line feeds as spaces has all of them.

* Left out for its line feeds: statements-flat.

GET DATA /TYPE=TXT /FILE='tables/documents.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A14
    outlet_id A18
    headline A59
    subheadline A81
    dateline_place_id A12
    dateline_date A12
    dateline_date_earliest SDATE10
    dateline_date_latest SDATE10
    published A23
    published_earliest SDATE10
    published_latest SDATE10
    published_basis A10
    published_note A66
    modified A12
    modified_earliest SDATE10
    modified_latest SDATE10
    modified_basis A8
    modified_note A66
    retrieved A12
    retrieved_earliest SDATE10
    retrieved_latest SDATE10
    retrieved_basis A9
    retrieved_note A29
    url A46
    language A4
    rights_holder_id A18
    rights_statement A73
    text_rights A10
    source_name A18
    source_sha256 A66
    source_bytes F11.0
    source_codepoints F11.0
    source_utf16 F11.0
    source_charset A7
    source_media_type A12
    reprint_of_id A1
    note A43.
VALUE LABELS published_basis
  'stated' 'Stated'
  'inferred' 'Inferred'
  'curated' 'Curated'.
VALUE LABELS modified_basis
  'stated' 'Stated'
  'inferred' 'Inferred'
  'curated' 'Curated'.
VALUE LABELS retrieved_basis
  'stated' 'Stated'
  'inferred' 'Inferred'
  'curated' 'Curated'.
VALUE LABELS text_rights
  'included' 'Included'
  'quotations' 'Quotations'
  'withheld' 'Withheld'.
VARIABLE LABELS
  document_id 'Document'
  outlet_id 'Outlet'
  headline 'Headline'
  subheadline 'Subheadline'
  dateline_place_id 'Dateline place'
  dateline_date 'Dateline date'
  dateline_date_earliest 'Dateline date: earliest day'
  dateline_date_latest 'Dateline date: latest day'
  published 'Published'
  published_earliest 'Published: earliest day'
  published_latest 'Published: latest day'
  published_basis 'Published: how known'
  published_note 'Published: note'
  modified 'Modified'
  modified_earliest 'Modified: earliest day'
  modified_latest 'Modified: latest day'
  modified_basis 'Modified: how known'
  modified_note 'Modified: note'
  retrieved 'Retrieved'
  retrieved_earliest 'Retrieved: earliest day'
  retrieved_latest 'Retrieved: latest day'
  retrieved_basis 'Retrieved: how known'
  retrieved_note 'Retrieved: note'
  url 'Address'
  language 'Language'
  rights_holder_id 'Rights holder'
  rights_statement 'Rights statement'
  text_rights 'Text'
  source_name 'Source file'
  source_sha256 'SHA-256'
  source_bytes 'Bytes'
  source_codepoints 'Code points'
  source_utf16 'UTF-16 units'
  source_charset 'Character set'
  source_media_type 'Media type'
  reprint_of_id 'Reprint of'
  note 'Note'.
SAVE OUTFILE='documents.sav'.

GET DATA /TYPE=TXT /FILE='tables/document-bylines.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A14
    position F11.0
    agent_id A12
    literal A28.
VARIABLE LABELS
  document_id 'Document'
  position 'Position'
  agent_id 'Agent'
  literal 'Literal'.
SAVE OUTFILE='document-bylines.sav'.

GET DATA /TYPE=TXT /FILE='tables/document-sources.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A14
    position F11.0
    source_document_id A13
    source_agent_id A14.
VARIABLE LABELS
  document_id 'Document'
  position 'Position'
  source_document_id 'Source document'
  source_agent_id 'Source agent'.
SAVE OUTFILE='document-sources.sav'.

GET DATA /TYPE=TXT /FILE='tables/segments.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    segment_id A21
    document_id A14
    position F11.0
    kind A13
    zone A12
    text A324.
VALUE LABELS kind
  'headline' 'Headline'
  'subheadline' 'Subheadline'
  'byline' 'Byline'
  'dateline' 'Dateline'
  'paragraph' 'Paragraph'
  'caption' 'Caption'
  'heading' 'Heading'
  'boilerplate' 'Boilerplate'.
VALUE LABELS zone
  'navigation' 'Navigation'
  'teaser' 'Teaser'
  'authorNote' 'Author note'
  'dateLine' 'Date line'
  'share' 'Share'
  'copyright' 'Copyright'
  'advertisement' 'Advertisement'.
VARIABLE LABELS
  segment_id 'Segment'
  document_id 'Document'
  position 'Position'
  kind 'Kind'
  zone 'Zone'
  text 'Text'.
SAVE OUTFILE='segments.sav'.

GET DATA /TYPE=TXT /FILE='tables/edits.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A14
    position F11.0
    kind A15
    raw_start F11.0
    raw_end F11.0
    text_start F11.0
    text_end F11.0
    original A17
    replacement A8
    rule A17
    confidence F20.6.
VALUE LABELS kind
  'joinedWord' 'Joined word'
  'joinedLine' 'Joined line'
  'space' 'Space'
  'lineEnd' 'Line end'
  'byteOrderMark' 'Byte order mark'
  'control' 'Control character'
  'strayByte' 'Stray byte'
  'markup' 'Markup'.
VARIABLE LABELS
  document_id 'Document'
  position 'Position'
  kind 'Kind'
  raw_start 'Start in the file'
  raw_end 'End in the file'
  text_start 'Start in the text'
  text_end 'End in the text'
  original 'Original'
  replacement 'Replacement'
  rule 'Rule'
  confidence 'Confidence'.
SAVE OUTFILE='edits.sav'.

GET DATA /TYPE=TXT /FILE='tables/agents.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    agent_id A20
    kind A14
    preferred_name A34
    note A66.
VALUE LABELS kind
  'person' 'Person'
  'organization' 'Organization'
  'group' 'Group'
  'outlet' 'Outlet'
  'government' 'Government'.
VARIABLE LABELS
  agent_id 'Agent'
  kind 'Kind'
  preferred_name 'Preferred name'
  note 'Note'.
SAVE OUTFILE='agents.sav'.

GET DATA /TYPE=TXT /FILE='tables/agent-names.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    agent_id A20
    position F11.0
    name A36
    kind A11
    language A4.
VALUE LABELS kind
  'preferred' 'Preferred'
  'alias' 'Alias'
  'acronym' 'Acronym'
  'spelling' 'Spelling'
  'epithet' 'Epithet'.
VARIABLE LABELS
  agent_id 'Record'
  position 'Position'
  name 'Name'
  kind 'Kind'
  language 'Language'.
SAVE OUTFILE='agent-names.sav'.

GET DATA /TYPE=TXT /FILE='tables/agent-offices.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    agent_id A16
    position F11.0
    title A33
    organization_id A20
    held_from A9
    held_from_earliest SDATE10
    held_from_latest SDATE10
    held_until A1
    held_until_earliest SDATE10
    held_until_latest SDATE10.
VARIABLE LABELS
  agent_id 'Agent'
  position 'Position'
  title 'Title'
  organization_id 'Organization'
  held_from 'Held from'
  held_from_earliest 'Held from: earliest day'
  held_from_latest 'Held from: latest day'
  held_until 'Held until'
  held_until_earliest 'Held until: earliest day'
  held_until_latest 'Held until: latest day'.
SAVE OUTFILE='agent-offices.sav'.

GET DATA /TYPE=TXT /FILE='tables/places.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    place_id A15
    kind A9
    preferred_name A15
    parent_id A12
    latitude F20.6
    longitude F20.6
    note A1.
VALUE LABELS kind
  'country' 'Country'
  'region' 'Region'
  'province' 'Province'
  'district' 'District'
  'city' 'City'
  'site' 'Site'
  'border' 'Border'
  'water' 'Water'.
VARIABLE LABELS
  place_id 'Place'
  kind 'Kind'
  preferred_name 'Preferred name'
  parent_id 'Lies in'
  latitude 'Latitude'
  longitude 'Longitude'
  note 'Note'.
SAVE OUTFILE='places.sav'.

GET DATA /TYPE=TXT /FILE='tables/place-names.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    place_id A15
    position F11.0
    name A20
    kind A11
    language A1.
VALUE LABELS kind
  'preferred' 'Preferred'
  'alias' 'Alias'
  'acronym' 'Acronym'
  'spelling' 'Spelling'
  'epithet' 'Epithet'.
VARIABLE LABELS
  place_id 'Record'
  position 'Position'
  name 'Name'
  kind 'Kind'
  language 'Language'.
SAVE OUTFILE='place-names.sav'.

GET DATA /TYPE=TXT /FILE='tables/events.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    event_id A17
    kind A17
    preferred_name A38
    date A24
    date_earliest SDATE10
    date_latest SDATE10
    place_id A12
    note A1.
VALUE LABELS kind
  'pressConference' 'Press conference'
  'briefing' 'Briefing'
  'interview' 'Interview'
  'speech' 'Speech'
  'meeting' 'Meeting'
  'visit' 'Visit'
  'negotiation' 'Negotiation'
  'attack' 'Attack'
  'militaryOperation' 'Military operation'
  'decision' 'Decision'
  'process' 'Process'
  'other' 'Other'.
VARIABLE LABELS
  event_id 'Event'
  kind 'Kind'
  preferred_name 'Preferred name'
  date 'Date'
  date_earliest 'Date: earliest day'
  date_latest 'Date: latest day'
  place_id 'Place'
  note 'Note'.
SAVE OUTFILE='events.sav'.

GET DATA /TYPE=TXT /FILE='tables/event-names.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    event_id A17
    position F11.0
    name A38
    kind A11
    language A1.
VALUE LABELS kind
  'preferred' 'Preferred'
  'alias' 'Alias'
  'acronym' 'Acronym'
  'spelling' 'Spelling'
  'epithet' 'Epithet'.
VARIABLE LABELS
  event_id 'Record'
  position 'Position'
  name 'Name'
  kind 'Kind'
  language 'Language'.
SAVE OUTFILE='event-names.sav'.

GET DATA /TYPE=TXT /FILE='tables/event-participants.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    event_id A17
    position F11.0
    agent_id A20
    role A13.
VALUE LABELS role
  'speaker' 'Speaker'
  'host' 'Host'
  'guest' 'Guest'
  'interviewer' 'Interviewer'
  'interviewee' 'Interviewee'
  'participant' 'Participant'
  'organizer' 'Organizer'
  'attacker' 'Attacker'
  'target' 'Target'
  'party' 'Party'.
VARIABLE LABELS
  event_id 'Event'
  position 'Position'
  agent_id 'Agent'
  role 'Role'.
SAVE OUTFILE='event-participants.sav'.

GET DATA /TYPE=TXT /FILE='tables/same-as.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    record_id A1
    position F11.0
    iri A1.
VARIABLE LABELS
  record_id 'Record'
  position 'Position'
  iri 'IRI'.
SAVE OUTFILE='same-as.sav'.

GET DATA /TYPE=TXT /FILE='tables/mentions.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    mention_id A25
    document_id A14
    text A36
    agent_id A20
    place_id A15
    event_id A17
    date A17
    date_earliest SDATE10
    date_latest SDATE10
    office_title A33
    office_holder_id A16
    note A1
    provenance_id A16
    confidence F20.6
    status A10.
VALUE LABELS status
  'proposed' 'Proposed'
  'accepted' 'Accepted'
  'rejected' 'Rejected'.
VARIABLE LABELS
  mention_id 'Mention'
  document_id 'Document'
  text 'Text'
  agent_id 'Agent'
  place_id 'Place'
  event_id 'Event'
  date 'Date'
  date_earliest 'Date: earliest day'
  date_latest 'Date: latest day'
  office_title 'Office'
  office_holder_id 'Office holder'
  note 'Note'
  provenance_id 'Made by'
  confidence 'Confidence'
  status 'Status'.
SAVE OUTFILE='mentions.sav'.

* Left out for its line feeds: statements.

GET DATA /TYPE=TXT /FILE='tables/statement-relays.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A17
    position F11.0
    agent_id A18.
VARIABLE LABELS
  statement_id 'Statement'
  position 'Position'
  agent_id 'Agent'.
SAVE OUTFILE='statement-relays.sav'.

GET DATA /TYPE=TXT /FILE='tables/statement-alternatives.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A17
    position F11.0
    speaker_id A14
    confidence F20.6.
VARIABLE LABELS
  statement_id 'Statement'
  position 'Position'
  speaker_id 'Speaker'
  confidence 'Confidence'.
SAVE OUTFILE='statement-alternatives.sav'.

GET DATA /TYPE=TXT /FILE='tables/figures.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    figure_id A17
    document_id A14
    statement_id A18
    text A36
    modality A18
    low F20.6
    value F20.6
    high F20.6
    unit A20
    counted_agent_id A12
    counted_text A41
    claimant_id A18
    place_id A15
    as_of A17
    as_of_earliest SDATE10
    as_of_latest SDATE10
    note A64
    provenance_id A13
    confidence F20.6
    status A10.
VALUE LABELS modality
  'exact' 'Exact'
  'about' 'About'
  'atLeast' 'At least'
  'atMost' 'At most'
  'range' 'Range'
  'orderOfMagnitude' 'Order of magnitude'.
VALUE LABELS status
  'proposed' 'Proposed'
  'accepted' 'Accepted'
  'rejected' 'Rejected'.
VARIABLE LABELS
  figure_id 'Figure'
  document_id 'Document'
  statement_id 'Statement'
  text 'Text'
  modality 'Modality'
  low 'Low'
  value 'Value'
  high 'High'
  unit 'Unit'
  counted_agent_id 'Counted agent'
  counted_text 'Counted'
  claimant_id 'Claimant'
  place_id 'Place'
  as_of 'As of'
  as_of_earliest 'As of: earliest day'
  as_of_latest 'As of: latest day'
  note 'Note'
  provenance_id 'Made by'
  confidence 'Confidence'
  status 'Status'.
SAVE OUTFILE='figures.sav'.

* Left out for its line feeds: targets.

GET DATA /TYPE=TXT /FILE='tables/utterances.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    utterance_id A12
    label A33
    speaker_id A12
    occasion_id A17
    uttered A12
    uttered_earliest SDATE10
    uttered_latest SDATE10
    note A1.
VARIABLE LABELS
  utterance_id 'Utterance'
  label 'Label'
  speaker_id 'Speaker'
  occasion_id 'Occasion'
  uttered 'Uttered'
  uttered_earliest 'Uttered: earliest day'
  uttered_latest 'Uttered: latest day'
  note 'Note'.
SAVE OUTFILE='utterances.sav'.

GET DATA /TYPE=TXT /FILE='tables/utterance-witnesses.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    utterance_id A12
    position F11.0
    statement_id A17
    document_id A14
    evidence A51
    provenance_id A12
    confidence F20.6
    status A10.
VALUE LABELS status
  'proposed' 'Proposed'
  'accepted' 'Accepted'
  'rejected' 'Rejected'.
VARIABLE LABELS
  utterance_id 'Utterance'
  position 'Position'
  statement_id 'Statement'
  document_id 'Document'
  evidence 'Evidence'
  provenance_id 'Made by'
  confidence 'Confidence'
  status 'Status'.
SAVE OUTFILE='utterance-witnesses.sav'.

GET DATA /TYPE=TXT /FILE='tables/variations.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    utterance_id A12
    variation F11.0
    kind A11
    note A99.
VALUE LABELS kind
  'name' 'Name'
  'figure' 'Figure'
  'wording' 'Wording'
  'insertion' 'Insertion'.
VARIABLE LABELS
  utterance_id 'Utterance'
  variation 'Variation'
  kind 'Kind'
  note 'Note'.
SAVE OUTFILE='variations.sav'.

GET DATA /TYPE=TXT /FILE='tables/readings.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    utterance_id A12
    reading F11.0
    variation F11.0
    statement_id A17
    omitted A5
    text A58.
RECODE omitted ('true'=1) ('false'=0) INTO typed_omitted.
DELETE VARIABLES omitted.
RENAME VARIABLES (typed_omitted=omitted).
VARIABLE LABELS
  utterance_id 'Utterance'
  reading 'Reading'
  variation 'Variation'
  statement_id 'Witness'
  omitted 'Omitted'
  text 'Text'.
SAVE OUTFILE='readings.sav'.

GET DATA /TYPE=TXT /FILE='tables/provenance.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    provenance_id A16
    kind A9
    name A11
    full_name A11
    orcid A1.
VALUE LABELS kind
  'curator' 'Curator'
  'rule' 'Rule'
  'import' 'Import'.
VARIABLE LABELS
  provenance_id 'Made by'
  kind 'Kind'
  name 'Name'
  full_name 'Full name'
  orcid 'ORCID'.
SAVE OUTFILE='provenance.sav'.

GET DATA /TYPE=TXT /FILE='tables/vocabularies.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    vocabulary A20
    value A19
    position F11.0
    label A20
    definition A126.
VARIABLE LABELS
  vocabulary 'Vocabulary'
  value 'Value'
  position 'Position'
  label 'Label'
  definition 'Definition'.
SAVE OUTFILE='vocabularies.sav'.
