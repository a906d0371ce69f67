* Encoding: UTF-8.
* Reads the tables into SPSS or PSPP. Run in the folder that holds tables/; leaves one .sav file for each table.
* SPSS ends a row at a line feed even within quotes: tables with line feeds in cells are left out.
* An export with line feeds as spaces has all of them.

GET DATA /TYPE=TXT /FILE='tables/statements-flat.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A28
    outlet A27
    published A23
    headline A79
    speaker A55
    office A129
    kind A10
    cue A1
    words_said A1
    gloss A210
    relay A15
    occasion A68
    place A8
    uttered A25
    figures A58
    published_earliest SDATE10
    published_latest SDATE10
    uttered_earliest SDATE10
    uttered_latest SDATE10.
VALUE LABELS kind
  'direct' 'Direct'
  'indirect' 'Indirect'
  'mixed' 'Mixed'.
VARIABLE LABELS
  statement_id 'Statement'
  outlet 'Outlet'
  published 'Published'
  headline 'Headline'
  speaker 'Speaker'
  office 'Office'
  kind 'Kind'
  cue 'Cue'
  words_said 'Words said'
  gloss 'Gloss'
  relay 'Relay'
  occasion 'Occasion'
  place 'Place'
  uttered 'Uttered'
  figures 'Figures'
  published_earliest 'Published: earliest day'
  published_latest 'Published: latest day'
  uttered_earliest 'Uttered: earliest day'
  uttered_latest 'Uttered: latest day'.
SAVE OUTFILE='statements-flat.sav'.

GET DATA /TYPE=TXT /FILE='tables/documents.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A24
    outlet_id A23
    headline A79
    subheadline A1
    dateline_place_id A9
    dateline_date A13
    dateline_date_earliest SDATE10
    dateline_date_latest SDATE10
    published A23
    published_earliest SDATE10
    published_latest SDATE10
    published_basis A10
    published_note A369
    modified A12
    modified_earliest SDATE10
    modified_latest SDATE10
    modified_basis A8
    modified_note A40
    retrieved A1
    retrieved_earliest SDATE10
    retrieved_latest SDATE10
    retrieved_basis A1
    retrieved_note A1
    url A1
    language A4
    rights_holder_id A23
    rights_statement A127
    text_rights A10
    source_name A26
    source_sha256 A66
    source_bytes F11.0
    source_codepoints F11.0
    source_utf16 F11.0
    source_charset A7
    source_media_type A12
    reprint_of_id A1
    note A269.
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
    document_id A21
    position F11.0
    agent_id A13
    literal A1.
VARIABLE LABELS
  document_id 'Document'
  position 'Position'
  agent_id 'Agent'
  literal 'Literal'.
SAVE OUTFILE='document-bylines.sav'.

GET DATA /TYPE=TXT /FILE='tables/document-sources.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    document_id A21
    position F11.0
    source_document_id A1
    source_agent_id A15.
VARIABLE LABELS
  document_id 'Document'
  position 'Position'
  source_document_id 'Source document'
  source_agent_id 'Source agent'.
SAVE OUTFILE='document-sources.sav'.

GET DATA /TYPE=TXT /FILE='tables/segments.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    segment_id A31
    document_id A24
    position F11.0
    kind A13
    zone A12
    text A1.
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
    document_id A24
    position F11.0
    kind A12
    raw_start F11.0
    raw_end F11.0
    text_start F11.0
    text_end F11.0
    original A30
    replacement A8
    rule A14
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
    agent_id A33
    kind A14
    preferred_name A55
    note A223.
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
    agent_id A33
    position F11.0
    name A55
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
    agent_id A15
    position F11.0
    title A48
    organization_id A28
    held_from A9
    held_from_earliest SDATE10
    held_from_latest SDATE10
    held_until A9
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
    place_id A34
    kind A10
    preferred_name A45
    parent_id A29
    latitude F20.6
    longitude F20.6
    note A92.
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
    place_id A34
    position F11.0
    name A45
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
    event_id A26
    kind A17
    preferred_name A68
    date A25
    date_earliest SDATE10
    date_latest SDATE10
    place_id A13
    note A209.
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
    event_id A26
    position F11.0
    name A68
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
    event_id A26
    position F11.0
    agent_id A22
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
    mention_id A28
    document_id A24
    text A1
    agent_id A33
    place_id A34
    event_id A26
    date A25
    date_earliest SDATE10
    date_latest SDATE10
    office_title A48
    office_holder_id A15
    note A1
    provenance_id A12
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

GET DATA /TYPE=TXT /FILE='tables/statements.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A28
    document_id A24
    kind A10
    text A1
    speaker_id A22
    source_text A1
    cue_text A1
    addressee_id A19
    medium_id A9
    occasion_id A25
    place_id A8
    uttered A25
    uttered_earliest SDATE10
    uttered_latest SDATE10
    parent_id A28
    gloss A210
    note A192
    provenance_id A12
    confidence F20.6
    status A10.
VALUE LABELS kind
  'direct' 'Direct'
  'indirect' 'Indirect'
  'mixed' 'Mixed'.
VALUE LABELS status
  'proposed' 'Proposed'
  'accepted' 'Accepted'
  'rejected' 'Rejected'.
VARIABLE LABELS
  statement_id 'Statement'
  document_id 'Document'
  kind 'Kind'
  text 'Content'
  speaker_id 'Speaker'
  source_text 'Source'
  cue_text 'Cue'
  addressee_id 'Addressee'
  medium_id 'Medium'
  occasion_id 'Occasion'
  place_id 'Place'
  uttered 'Uttered'
  uttered_earliest 'Uttered: earliest day'
  uttered_latest 'Uttered: latest day'
  parent_id 'Within'
  gloss 'Gloss'
  note 'Note'
  provenance_id 'Made by'
  confidence 'Confidence'
  status 'Status'.
SAVE OUTFILE='statements.sav'.

GET DATA /TYPE=TXT /FILE='tables/statement-relays.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A24
    position F11.0
    agent_id A15.
VARIABLE LABELS
  statement_id 'Statement'
  position 'Position'
  agent_id 'Agent'.
SAVE OUTFILE='statement-relays.sav'.

GET DATA /TYPE=TXT /FILE='tables/statement-alternatives.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    statement_id A24
    position F11.0
    speaker_id A15
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
    figure_id A27
    document_id A24
    statement_id A27
    text A1
    modality A18
    low F20.6
    value F20.6
    high F20.6
    unit A8
    counted_agent_id A33
    counted_text A59
    claimant_id A15
    place_id A34
    as_of A15
    as_of_earliest SDATE10
    as_of_latest SDATE10
    note A73
    provenance_id A12
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

GET DATA /TYPE=TXT /FILE='tables/targets.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    owner_id A31
    role A11
    part F11.0
    position F11.0
    document_id A24
    raw_start F11.0
    raw_end F11.0
    text_start F11.0
    text_end F11.0
    words A1
    words_check A18.
VALUE LABELS role
  'segment' 'Segment'
  'mention' 'Mention'
  'content' 'Content'
  'source' 'Source'
  'cue' 'Cue'
  'insertion' 'Insertion'
  'figure' 'Figure'
  'reading' 'Reading'.
VARIABLE LABELS
  owner_id 'Owner'
  role 'Role'
  part 'Part'
  position 'Position'
  document_id 'Document'
  raw_start 'Start in the file'
  raw_end 'End in the file'
  text_start 'Start in the text'
  text_end 'End in the text'
  words 'Words'
  words_check 'Checksum of the words'.
SAVE OUTFILE='targets.sav'.

GET DATA /TYPE=TXT /FILE='tables/utterances.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','
  /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    utterance_id A19
    label A65
    speaker_id A15
    occasion_id A25
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
    utterance_id A19
    position F11.0
    statement_id A28
    document_id A24
    evidence A73
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
    utterance_id A19
    variation F11.0
    kind A11
    note A104.
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
    utterance_id A19
    reading F11.0
    variation F11.0
    statement_id A28
    omitted A5
    text A1.
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
    provenance_id A12
    kind A9
    name A4
    full_name A23
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
