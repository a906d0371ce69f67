/// Dateline turns news texts into citable datasets of who said what. This module is the whole library under one name.
@_exported import DatelineAttachment
@_exported import DatelineCorpus
@_exported import DatelineCuration
@_exported import DatelineExport
@_exported import DatelineFormats
@_exported import DatelineModel
@_exported import DatelineReading
@_exported import DatelineValidation
