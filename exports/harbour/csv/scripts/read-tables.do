* Reads the tables into Stata (14 or later). Run in the folder that holds tables/; leaves one .dta file for each table.
version 14
set more off

capture program drop read_table
program read_table
  args name
  import delimited using "tables/`name'.csv", clear varnames(1) case(preserve) encoding("utf-8") delimiters(",") ///
    bindquotes(strict) maxquotedrows(unlimited) stringcols(_all)
end

capture program drop typed_boolean
program typed_boolean
  args column
  tempvar made
  generate byte `made' = (`column' == "true") if `column' != ""
  drop `column'
  rename `made' `column'
end

capture program drop typed_date
program typed_date
  args column
  tempvar made
  generate `made' = daily(`column', "YMD")
  format `made' %td
  drop `column'
  rename `made' `column'
end

read_table "statements-flat"
label variable statement_id "Statement"
label variable outlet "Outlet"
label variable published "Published"
label variable headline "Headline"
label variable speaker "Speaker"
label variable office "Office"
label variable kind "Kind"
label variable cue "Cue"
label variable words_said "Words said"
label variable gloss "Gloss"
label variable relay "Relay"
label variable occasion "Occasion"
label variable place "Place"
label variable uttered "Uttered"
label variable figures "Figures"
typed_date published_earliest
label variable published_earliest "Published: earliest day"
typed_date published_latest
label variable published_latest "Published: latest day"
typed_date uttered_earliest
label variable uttered_earliest "Uttered: earliest day"
typed_date uttered_latest
label variable uttered_latest "Uttered: latest day"
save "statements-flat.dta", replace

read_table "documents"
label variable document_id "Document"
label variable outlet_id "Outlet"
label variable headline "Headline"
label variable subheadline "Subheadline"
label variable dateline_place_id "Dateline place"
label variable dateline_date "Dateline date"
typed_date dateline_date_earliest
label variable dateline_date_earliest "Dateline date: earliest day"
typed_date dateline_date_latest
label variable dateline_date_latest "Dateline date: latest day"
label variable published "Published"
typed_date published_earliest
label variable published_earliest "Published: earliest day"
typed_date published_latest
label variable published_latest "Published: latest day"
label variable published_basis "Published: how known"
label variable published_note "Published: note"
label variable modified "Modified"
typed_date modified_earliest
label variable modified_earliest "Modified: earliest day"
typed_date modified_latest
label variable modified_latest "Modified: latest day"
label variable modified_basis "Modified: how known"
label variable modified_note "Modified: note"
label variable retrieved "Retrieved"
typed_date retrieved_earliest
label variable retrieved_earliest "Retrieved: earliest day"
typed_date retrieved_latest
label variable retrieved_latest "Retrieved: latest day"
label variable retrieved_basis "Retrieved: how known"
label variable retrieved_note "Retrieved: note"
label variable url "Address"
label variable language "Language"
label variable rights_holder_id "Rights holder"
label variable rights_statement "Rights statement"
label variable text_rights "Text"
label variable source_name "Source file"
label variable source_sha256 "SHA-256"
quietly destring source_bytes, replace
label variable source_bytes "Bytes"
quietly destring source_codepoints, replace
label variable source_codepoints "Code points"
quietly destring source_utf16, replace
label variable source_utf16 "UTF-16 units"
label variable source_charset "Character set"
label variable source_media_type "Media type"
label variable reprint_of_id "Reprint of"
label variable note "Note"
save "documents.dta", replace

read_table "document-bylines"
label variable document_id "Document"
quietly destring position, replace
label variable position "Position"
label variable agent_id "Agent"
label variable literal "Literal"
save "document-bylines.dta", replace

read_table "document-sources"
label variable document_id "Document"
quietly destring position, replace
label variable position "Position"
label variable source_document_id "Source document"
label variable source_agent_id "Source agent"
save "document-sources.dta", replace

read_table "segments"
label variable segment_id "Segment"
label variable document_id "Document"
quietly destring position, replace
label variable position "Position"
label variable kind "Kind"
label variable zone "Zone"
label variable text "Text"
save "segments.dta", replace

read_table "edits"
label variable document_id "Document"
quietly destring position, replace
label variable position "Position"
label variable kind "Kind"
quietly destring raw_start, replace
label variable raw_start "Start in the file"
quietly destring raw_end, replace
label variable raw_end "End in the file"
quietly destring text_start, replace
label variable text_start "Start in the text"
quietly destring text_end, replace
label variable text_end "End in the text"
label variable original "Original"
label variable replacement "Replacement"
label variable rule "Rule"
quietly destring confidence, replace
label variable confidence "Confidence"
save "edits.dta", replace

read_table "agents"
label variable agent_id "Agent"
label variable kind "Kind"
label variable preferred_name "Preferred name"
label variable note "Note"
save "agents.dta", replace

read_table "agent-names"
label variable agent_id "Record"
quietly destring position, replace
label variable position "Position"
label variable name "Name"
label variable kind "Kind"
label variable language "Language"
save "agent-names.dta", replace

read_table "agent-offices"
label variable agent_id "Agent"
quietly destring position, replace
label variable position "Position"
label variable title "Title"
label variable organization_id "Organization"
label variable held_from "Held from"
typed_date held_from_earliest
label variable held_from_earliest "Held from: earliest day"
typed_date held_from_latest
label variable held_from_latest "Held from: latest day"
label variable held_until "Held until"
typed_date held_until_earliest
label variable held_until_earliest "Held until: earliest day"
typed_date held_until_latest
label variable held_until_latest "Held until: latest day"
save "agent-offices.dta", replace

read_table "places"
label variable place_id "Place"
label variable kind "Kind"
label variable preferred_name "Preferred name"
label variable parent_id "Lies in"
quietly destring latitude, replace
label variable latitude "Latitude"
quietly destring longitude, replace
label variable longitude "Longitude"
label variable note "Note"
save "places.dta", replace

read_table "place-names"
label variable place_id "Record"
quietly destring position, replace
label variable position "Position"
label variable name "Name"
label variable kind "Kind"
label variable language "Language"
save "place-names.dta", replace

read_table "events"
label variable event_id "Event"
label variable kind "Kind"
label variable preferred_name "Preferred name"
label variable date "Date"
typed_date date_earliest
label variable date_earliest "Date: earliest day"
typed_date date_latest
label variable date_latest "Date: latest day"
label variable place_id "Place"
label variable note "Note"
save "events.dta", replace

read_table "event-names"
label variable event_id "Record"
quietly destring position, replace
label variable position "Position"
label variable name "Name"
label variable kind "Kind"
label variable language "Language"
save "event-names.dta", replace

read_table "event-participants"
label variable event_id "Event"
quietly destring position, replace
label variable position "Position"
label variable agent_id "Agent"
label variable role "Role"
save "event-participants.dta", replace

read_table "same-as"
label variable record_id "Record"
quietly destring position, replace
label variable position "Position"
label variable iri "IRI"
save "same-as.dta", replace

read_table "mentions"
label variable mention_id "Mention"
label variable document_id "Document"
label variable text "Text"
label variable agent_id "Agent"
label variable place_id "Place"
label variable event_id "Event"
label variable date "Date"
typed_date date_earliest
label variable date_earliest "Date: earliest day"
typed_date date_latest
label variable date_latest "Date: latest day"
label variable office_title "Office"
label variable office_holder_id "Office holder"
label variable note "Note"
label variable provenance_id "Made by"
quietly destring confidence, replace
label variable confidence "Confidence"
label variable status "Status"
save "mentions.dta", replace

read_table "statements"
label variable statement_id "Statement"
label variable document_id "Document"
label variable kind "Kind"
label variable text "Content"
label variable speaker_id "Speaker"
label variable source_text "Source"
label variable cue_text "Cue"
label variable addressee_id "Addressee"
label variable medium_id "Medium"
label variable occasion_id "Occasion"
label variable place_id "Place"
label variable uttered "Uttered"
typed_date uttered_earliest
label variable uttered_earliest "Uttered: earliest day"
typed_date uttered_latest
label variable uttered_latest "Uttered: latest day"
label variable parent_id "Within"
label variable gloss "Gloss"
label variable note "Note"
label variable provenance_id "Made by"
quietly destring confidence, replace
label variable confidence "Confidence"
label variable status "Status"
save "statements.dta", replace

read_table "statement-relays"
label variable statement_id "Statement"
quietly destring position, replace
label variable position "Position"
label variable agent_id "Agent"
save "statement-relays.dta", replace

read_table "statement-alternatives"
label variable statement_id "Statement"
quietly destring position, replace
label variable position "Position"
label variable speaker_id "Speaker"
quietly destring confidence, replace
label variable confidence "Confidence"
save "statement-alternatives.dta", replace

read_table "figures"
label variable figure_id "Figure"
label variable document_id "Document"
label variable statement_id "Statement"
label variable text "Text"
label variable modality "Modality"
quietly destring low, replace
label variable low "Low"
quietly destring value, replace
label variable value "Value"
quietly destring high, replace
label variable high "High"
label variable unit "Unit"
label variable counted_agent_id "Counted agent"
label variable counted_text "Counted"
label variable claimant_id "Claimant"
label variable place_id "Place"
label variable as_of "As of"
typed_date as_of_earliest
label variable as_of_earliest "As of: earliest day"
typed_date as_of_latest
label variable as_of_latest "As of: latest day"
label variable note "Note"
label variable provenance_id "Made by"
quietly destring confidence, replace
label variable confidence "Confidence"
label variable status "Status"
save "figures.dta", replace

read_table "targets"
label variable owner_id "Owner"
label variable role "Role"
quietly destring part, replace
label variable part "Part"
quietly destring position, replace
label variable position "Position"
label variable document_id "Document"
quietly destring raw_start, replace
label variable raw_start "Start in the file"
quietly destring raw_end, replace
label variable raw_end "End in the file"
quietly destring text_start, replace
label variable text_start "Start in the text"
quietly destring text_end, replace
label variable text_end "End in the text"
label variable words "Words"
label variable words_check "Checksum of the words"
save "targets.dta", replace

read_table "utterances"
label variable utterance_id "Utterance"
label variable label "Label"
label variable speaker_id "Speaker"
label variable occasion_id "Occasion"
label variable uttered "Uttered"
typed_date uttered_earliest
label variable uttered_earliest "Uttered: earliest day"
typed_date uttered_latest
label variable uttered_latest "Uttered: latest day"
label variable note "Note"
save "utterances.dta", replace

read_table "utterance-witnesses"
label variable utterance_id "Utterance"
quietly destring position, replace
label variable position "Position"
label variable statement_id "Statement"
label variable document_id "Document"
label variable evidence "Evidence"
label variable provenance_id "Made by"
quietly destring confidence, replace
label variable confidence "Confidence"
label variable status "Status"
save "utterance-witnesses.dta", replace

read_table "variations"
label variable utterance_id "Utterance"
quietly destring variation, replace
label variable variation "Variation"
label variable kind "Kind"
label variable note "Note"
save "variations.dta", replace

read_table "readings"
label variable utterance_id "Utterance"
quietly destring reading, replace
label variable reading "Reading"
quietly destring variation, replace
label variable variation "Variation"
label variable statement_id "Witness"
typed_boolean omitted
label variable omitted "Omitted"
label variable text "Text"
save "readings.dta", replace

read_table "provenance"
label variable provenance_id "Made by"
label variable kind "Kind"
label variable name "Name"
label variable full_name "Full name"
label variable orcid "ORCID"
save "provenance.dta", replace

read_table "vocabularies"
label variable vocabulary "Vocabulary"
label variable value "Value"
quietly destring position, replace
label variable position "Position"
label variable label "Label"
label variable definition "Definition"
save "vocabularies.dta", replace
