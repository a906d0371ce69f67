"""Reads the tables into pandas (2 or later).

usage: tables = runpy.run_path("scripts/read-tables.py")["read_tables"]()

Gives a dict of data frames by the names of the tables. Decimal numbers become Float64, or decimal.Decimal with exact=True;
the columns' titles stand in frame.attrs["titles"].
"""
import decimal
import pathlib

import pandas

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tables"
GUARDED = False
CODES = {
    "agentKind": ["person", "organization", "group", "outlet", "government"],
    "nameKind": ["preferred", "alias", "acronym", "spelling", "epithet"],
    "placeKind": ["country", "region", "province", "district", "city", "site", "border", "water"],
    "eventKind": ["pressConference", "briefing", "interview", "speech", "meeting", "visit", "negotiation", "attack", "militaryOperation", "decision", "process", "other"],
    "participantRole": ["speaker", "host", "guest", "interviewer", "interviewee", "participant", "organizer", "attacker", "target", "party"],
    "dateBasis": ["stated", "inferred", "curated"],
    "textRights": ["included", "quotations", "withheld"],
    "segmentKind": ["headline", "subheadline", "byline", "dateline", "paragraph", "caption", "heading", "boilerplate"],
    "zone": ["navigation", "teaser", "authorNote", "dateLine", "share", "copyright", "advertisement"],
    "editKind": ["joinedWord", "joinedLine", "space", "lineEnd", "byteOrderMark", "control", "strayByte", "markup"],
    "statementKind": ["direct", "indirect", "mixed"],
    "modality": ["exact", "about", "atLeast", "atMost", "range", "orderOfMagnitude"],
    "variationKind": ["name", "figure", "wording", "insertion"],
    "readingRelation": ["equal", "substitution", "omission", "addition"],
    "responsibilityKind": ["curator", "rule", "import"],
    "annotationStatus": ["proposed", "accepted", "rejected"],
    "creatorRole": ["author", "editor", "curator", "contributor"],
    "workRelation": ["isDerivedFrom", "isSupplementTo", "isDocumentedBy", "isCitedBy", "cites", "references", "isPartOf", "isVersionOf", "isNewVersionOf"],
    "targetRole": ["segment", "mention", "content", "source", "cue", "insertion", "figure", "reading"],
}
# table: {column: (type or vocabulary, title)}
TABLES = {
    "statements-flat": {
        "statement_id": ("text", "Statement"),
        "outlet": ("text", "Outlet"),
        "published": ("text", "Published"),
        "headline": ("text", "Headline"),
        "speaker": ("text", "Speaker"),
        "office": ("text", "Office"),
        "kind": ("statementKind", "Kind"),
        "cue": ("text", "Cue"),
        "words_said": ("text", "Words said"),
        "gloss": ("text", "Gloss"),
        "relay": ("text", "Relay"),
        "occasion": ("text", "Occasion"),
        "place": ("text", "Place"),
        "uttered": ("text", "Uttered"),
        "figures": ("text", "Figures"),
        "published_earliest": ("date", "Published: earliest day"),
        "published_latest": ("date", "Published: latest day"),
        "uttered_earliest": ("date", "Uttered: earliest day"),
        "uttered_latest": ("date", "Uttered: latest day"),
    },
    "documents": {
        "document_id": ("text", "Document"),
        "outlet_id": ("text", "Outlet"),
        "headline": ("text", "Headline"),
        "subheadline": ("text", "Subheadline"),
        "dateline_place_id": ("text", "Dateline place"),
        "dateline_date": ("text", "Dateline date"),
        "dateline_date_earliest": ("date", "Dateline date: earliest day"),
        "dateline_date_latest": ("date", "Dateline date: latest day"),
        "published": ("text", "Published"),
        "published_earliest": ("date", "Published: earliest day"),
        "published_latest": ("date", "Published: latest day"),
        "published_basis": ("dateBasis", "Published: how known"),
        "published_note": ("text", "Published: note"),
        "modified": ("text", "Modified"),
        "modified_earliest": ("date", "Modified: earliest day"),
        "modified_latest": ("date", "Modified: latest day"),
        "modified_basis": ("dateBasis", "Modified: how known"),
        "modified_note": ("text", "Modified: note"),
        "retrieved": ("text", "Retrieved"),
        "retrieved_earliest": ("date", "Retrieved: earliest day"),
        "retrieved_latest": ("date", "Retrieved: latest day"),
        "retrieved_basis": ("dateBasis", "Retrieved: how known"),
        "retrieved_note": ("text", "Retrieved: note"),
        "url": ("text", "Address"),
        "language": ("text", "Language"),
        "rights_holder_id": ("text", "Rights holder"),
        "rights_statement": ("text", "Rights statement"),
        "text_rights": ("textRights", "Text"),
        "source_name": ("text", "Source file"),
        "source_sha256": ("text", "SHA-256"),
        "source_bytes": ("integer", "Bytes"),
        "source_codepoints": ("integer", "Code points"),
        "source_utf16": ("integer", "UTF-16 units"),
        "source_charset": ("text", "Character set"),
        "source_media_type": ("text", "Media type"),
        "reprint_of_id": ("text", "Reprint of"),
        "note": ("text", "Note"),
    },
    "document-bylines": {
        "document_id": ("text", "Document"),
        "position": ("integer", "Position"),
        "agent_id": ("text", "Agent"),
        "literal": ("text", "Literal"),
    },
    "document-sources": {
        "document_id": ("text", "Document"),
        "position": ("integer", "Position"),
        "source_document_id": ("text", "Source document"),
        "source_agent_id": ("text", "Source agent"),
    },
    "segments": {
        "segment_id": ("text", "Segment"),
        "document_id": ("text", "Document"),
        "position": ("integer", "Position"),
        "kind": ("segmentKind", "Kind"),
        "zone": ("zone", "Zone"),
        "text": ("text", "Text"),
    },
    "edits": {
        "document_id": ("text", "Document"),
        "position": ("integer", "Position"),
        "kind": ("editKind", "Kind"),
        "raw_start": ("integer", "Start in the file"),
        "raw_end": ("integer", "End in the file"),
        "text_start": ("integer", "Start in the text"),
        "text_end": ("integer", "End in the text"),
        "original": ("text", "Original"),
        "replacement": ("text", "Replacement"),
        "rule": ("text", "Rule"),
        "confidence": ("decimal", "Confidence"),
    },
    "agents": {
        "agent_id": ("text", "Agent"),
        "kind": ("agentKind", "Kind"),
        "preferred_name": ("text", "Preferred name"),
        "note": ("text", "Note"),
    },
    "agent-names": {
        "agent_id": ("text", "Record"),
        "position": ("integer", "Position"),
        "name": ("text", "Name"),
        "kind": ("nameKind", "Kind"),
        "language": ("text", "Language"),
    },
    "agent-offices": {
        "agent_id": ("text", "Agent"),
        "position": ("integer", "Position"),
        "title": ("text", "Title"),
        "organization_id": ("text", "Organization"),
        "held_from": ("text", "Held from"),
        "held_from_earliest": ("date", "Held from: earliest day"),
        "held_from_latest": ("date", "Held from: latest day"),
        "held_until": ("text", "Held until"),
        "held_until_earliest": ("date", "Held until: earliest day"),
        "held_until_latest": ("date", "Held until: latest day"),
    },
    "places": {
        "place_id": ("text", "Place"),
        "kind": ("placeKind", "Kind"),
        "preferred_name": ("text", "Preferred name"),
        "parent_id": ("text", "Lies in"),
        "latitude": ("decimal", "Latitude"),
        "longitude": ("decimal", "Longitude"),
        "note": ("text", "Note"),
    },
    "place-names": {
        "place_id": ("text", "Record"),
        "position": ("integer", "Position"),
        "name": ("text", "Name"),
        "kind": ("nameKind", "Kind"),
        "language": ("text", "Language"),
    },
    "events": {
        "event_id": ("text", "Event"),
        "kind": ("eventKind", "Kind"),
        "preferred_name": ("text", "Preferred name"),
        "date": ("text", "Date"),
        "date_earliest": ("date", "Date: earliest day"),
        "date_latest": ("date", "Date: latest day"),
        "place_id": ("text", "Place"),
        "note": ("text", "Note"),
    },
    "event-names": {
        "event_id": ("text", "Record"),
        "position": ("integer", "Position"),
        "name": ("text", "Name"),
        "kind": ("nameKind", "Kind"),
        "language": ("text", "Language"),
    },
    "event-participants": {
        "event_id": ("text", "Event"),
        "position": ("integer", "Position"),
        "agent_id": ("text", "Agent"),
        "role": ("participantRole", "Role"),
    },
    "same-as": {
        "record_id": ("text", "Record"),
        "position": ("integer", "Position"),
        "iri": ("text", "IRI"),
    },
    "mentions": {
        "mention_id": ("text", "Mention"),
        "document_id": ("text", "Document"),
        "text": ("text", "Text"),
        "agent_id": ("text", "Agent"),
        "place_id": ("text", "Place"),
        "event_id": ("text", "Event"),
        "date": ("text", "Date"),
        "date_earliest": ("date", "Date: earliest day"),
        "date_latest": ("date", "Date: latest day"),
        "office_title": ("text", "Office"),
        "office_holder_id": ("text", "Office holder"),
        "note": ("text", "Note"),
        "provenance_id": ("text", "Made by"),
        "confidence": ("decimal", "Confidence"),
        "status": ("annotationStatus", "Status"),
    },
    "statements": {
        "statement_id": ("text", "Statement"),
        "document_id": ("text", "Document"),
        "kind": ("statementKind", "Kind"),
        "text": ("text", "Content"),
        "speaker_id": ("text", "Speaker"),
        "source_text": ("text", "Source"),
        "cue_text": ("text", "Cue"),
        "addressee_id": ("text", "Addressee"),
        "medium_id": ("text", "Medium"),
        "occasion_id": ("text", "Occasion"),
        "place_id": ("text", "Place"),
        "uttered": ("text", "Uttered"),
        "uttered_earliest": ("date", "Uttered: earliest day"),
        "uttered_latest": ("date", "Uttered: latest day"),
        "parent_id": ("text", "Within"),
        "gloss": ("text", "Gloss"),
        "note": ("text", "Note"),
        "provenance_id": ("text", "Made by"),
        "confidence": ("decimal", "Confidence"),
        "status": ("annotationStatus", "Status"),
    },
    "statement-relays": {
        "statement_id": ("text", "Statement"),
        "position": ("integer", "Position"),
        "agent_id": ("text", "Agent"),
    },
    "statement-alternatives": {
        "statement_id": ("text", "Statement"),
        "position": ("integer", "Position"),
        "speaker_id": ("text", "Speaker"),
        "confidence": ("decimal", "Confidence"),
    },
    "figures": {
        "figure_id": ("text", "Figure"),
        "document_id": ("text", "Document"),
        "statement_id": ("text", "Statement"),
        "text": ("text", "Text"),
        "modality": ("modality", "Modality"),
        "low": ("decimal", "Low"),
        "value": ("decimal", "Value"),
        "high": ("decimal", "High"),
        "unit": ("text", "Unit"),
        "counted_agent_id": ("text", "Counted agent"),
        "counted_text": ("text", "Counted"),
        "claimant_id": ("text", "Claimant"),
        "place_id": ("text", "Place"),
        "as_of": ("text", "As of"),
        "as_of_earliest": ("date", "As of: earliest day"),
        "as_of_latest": ("date", "As of: latest day"),
        "note": ("text", "Note"),
        "provenance_id": ("text", "Made by"),
        "confidence": ("decimal", "Confidence"),
        "status": ("annotationStatus", "Status"),
    },
    "targets": {
        "owner_id": ("text", "Owner"),
        "role": ("targetRole", "Role"),
        "part": ("integer", "Part"),
        "position": ("integer", "Position"),
        "document_id": ("text", "Document"),
        "raw_start": ("integer", "Start in the file"),
        "raw_end": ("integer", "End in the file"),
        "text_start": ("integer", "Start in the text"),
        "text_end": ("integer", "End in the text"),
        "words": ("text", "Words"),
        "words_check": ("text", "Checksum of the words"),
    },
    "utterances": {
        "utterance_id": ("text", "Utterance"),
        "label": ("text", "Label"),
        "speaker_id": ("text", "Speaker"),
        "occasion_id": ("text", "Occasion"),
        "uttered": ("text", "Uttered"),
        "uttered_earliest": ("date", "Uttered: earliest day"),
        "uttered_latest": ("date", "Uttered: latest day"),
        "note": ("text", "Note"),
    },
    "utterance-witnesses": {
        "utterance_id": ("text", "Utterance"),
        "position": ("integer", "Position"),
        "statement_id": ("text", "Statement"),
        "document_id": ("text", "Document"),
        "evidence": ("text", "Evidence"),
        "provenance_id": ("text", "Made by"),
        "confidence": ("decimal", "Confidence"),
        "status": ("annotationStatus", "Status"),
    },
    "variations": {
        "utterance_id": ("text", "Utterance"),
        "variation": ("integer", "Variation"),
        "kind": ("variationKind", "Kind"),
        "note": ("text", "Note"),
    },
    "readings": {
        "utterance_id": ("text", "Utterance"),
        "reading": ("integer", "Reading"),
        "variation": ("integer", "Variation"),
        "statement_id": ("text", "Witness"),
        "omitted": ("boolean", "Omitted"),
        "text": ("text", "Text"),
    },
    "provenance": {
        "provenance_id": ("text", "Made by"),
        "kind": ("responsibilityKind", "Kind"),
        "name": ("text", "Name"),
        "full_name": ("text", "Full name"),
        "orcid": ("text", "ORCID"),
    },
    "vocabularies": {
        "vocabulary": ("text", "Vocabulary"),
        "value": ("text", "Value"),
        "position": ("integer", "Position"),
        "label": ("text", "Label"),
        "definition": ("text", "Definition"),
    },
}


def read_tables(folder=FOLDER, exact=False):
    return {name: read_table(name, folder, exact) for name in TABLES}


def read_table(name, folder=FOLDER, exact=False):
    columns = TABLES[name]
    frame = pandas.read_csv(
        pathlib.Path(folder) / f"{name}.csv", dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
    frame = frame[list(columns)]
    for column, (kind, _) in columns.items():
        frame[column] = typed(frame[column], kind, exact)
    frame.attrs["titles"] = {column: title for column, (_, title) in columns.items()}
    return frame


def typed(cells, kind, exact):
    if kind == "integer":
        return cells.astype("Int64")
    if kind == "decimal":
        return cells.astype("object").map(decimal.Decimal, na_action="ignore") if exact else cells.astype("Float64")
    if kind == "boolean":
        return cells.map({"true": True, "false": False}).astype("boolean")
    if kind == "date":
        return pandas.to_datetime(cells, format="%Y-%m-%d")
    if kind in CODES:
        return cells.astype(pandas.CategoricalDtype(CODES[kind]))
    return cells.str.replace(r"^'(?='*[=+\-@\t\r])", "", regex=True) if GUARDED else cells


if __name__ == "__main__":
    for name, frame in read_tables().items():
        print(f"{name}: {len(frame)} rows, {len(frame.columns)} columns")
