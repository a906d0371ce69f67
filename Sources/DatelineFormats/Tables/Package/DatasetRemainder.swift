import DatelineExport
import DatelineModel

/// What a Data Package has no word for: the member `dateline` of `datapackage.json`.
enum DatasetRemainder {
  static func json(of dataset: Dataset, _ options: CSVOptions, _ stamp: Stamp) -> JSONValue {
    [
      "generator": ["tool": .string(stamp.tool), "version": .string(stamp.version)],
      "options": self.options(options),
      "base": .string(dataset.base),
      "language": .string(dataset.language),
      "publisher": dataset.publisher.map { publisher in
        ["name": .string(publisher.name), "ror": .string(publisher.ror), "url": .string(publisher.url)]
      },
      "contact": dataset.contact.map { ["name": .string($0.name), "email": .string($0.email)] },
      "funding": .list(
        dataset.funding.map { ["funder": .string($0.funder), "award": .string($0.award), "title": .string($0.title)] }),
      "temporalCoverage": .string(dataset.temporalCoverage?.text),
      "spatialCoverage": .list(dataset.spatialCoverage.map { .string($0.value) }),
      "related": .list(
        dataset.related.map { work in
          [
            "relation": .string(work.relation.rawValue), "identifier": .string(work.identifier),
            "title": .string(work.title),
          ]
        }),
      "curators": .list(
        dataset.curators.map { ["id": .string($0.id), "name": .string($0.name), "orcid": .string($0.orcid)] }),
    ]
  }

  /// Only what deviates from the canonical form.
  private static func options(_ options: CSVOptions) -> JSONValue? {
    var json = JSONObject()
    if options.byteOrderMark { json["byteOrderMark"] = true }
    if options.lineFeeds != .keep { json["lineFeeds"] = .string(options.lineFeeds.rawValue) }
    if options.formulaGuard { json["formulaGuard"] = true }
    return json.members.isEmpty ? nil : .object(json)
  }
}
