import DatelineModel

/// What is said of an annotation that does not say it itself: first by its file, then by the dataset.
struct ProvenanceDefaults {
  private let by: Responsibility?
  private let status: AnnotationStatus?

  static let none = ProvenanceDefaults(nil)

  init(_ fields: Fields?) {
    let isSaid = fields?.value("by") != nil
    by = fields.flatMap(Self.responsibility) ?? (isSaid ? Self.standIn.by : nil)
    status = fields?.term("status")
    fields?.finish()
  }

  private init(by: Responsibility?, status: AnnotationStatus?) {
    self.by = by
    self.status = status
  }

  func overridden(by inner: ProvenanceDefaults) -> ProvenanceDefaults {
    ProvenanceDefaults(by: inner.by ?? by, status: inner.status ?? status)
  }

  /// Reads `by`, `confidence` and `status` of an annotation. Without a status, that of ``standard(_:)`` holds.
  func provenance(of fields: Fields) -> Provenance? {
    let own = Self.responsibility(fields)
    let confidence = fields.confidence()
    let ownStatus: AnnotationStatus? = fields.term("status")
    guard let made = own ?? by else {
      if fields.value("by") == nil {
        fields.error(
          "provenance.missing", "nothing says who made this \(fields.what)",
          remedy: "write “by: curator:…” here, or once under “annotation:” in dataset.yaml")
      }
      return nil
    }
    return Provenance(by: made, confidence: confidence, status: ownStatus ?? (own == nil ? status : nil) ?? Self.standard(made))
  }

  private static func responsibility(_ fields: Fields) -> Responsibility? {
    guard let text = fields.text("by") else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = ResponsibilityKind(rawValue: String(parts[0])),
      let made = Responsibility(kind, String(parts[1]))
    {
      if kind == .curator { fields.log.expect(.curator, made.name, at: fields.position(of: "by")) }
      return made
    }
    fields.error(
      "provenance.syntax", at: "by", "“\(text)” does not say who made it",
      remedy: "write curator:NAME, rule:NAME or import:FORMAT, with a-z, 0-9 and - in the name")
    return nil
  }
}

extension ProvenanceDefaults {
  /// For what is said and cannot be read: one fault should not look like hundreds.
  static var standIn: ProvenanceDefaults { ProvenanceDefaults(by: Responsibility(.curator, "unknown"), status: nil) }
}

extension ProvenanceDefaults {
  /// Writes what these defaults do not say by themselves.
  func put(_ provenance: Provenance, in tree: inout YAMLTree) {
    let isDefault = provenance.by == by
    let implied = isDefault ? (status ?? Self.standard(provenance.by)) : Self.standard(provenance.by)
    tree.put("by", isDefault ? nil : provenance.by.description)
    tree.put("confidence", provenance.confidence?.description)
    tree.put("status", provenance.status == implied ? nil : provenance.status.rawValue)
  }

  /// A rule or an import only proposes unless it is said otherwise; a curator accepts.
  private static func standard(_ made: Responsibility) -> AnnotationStatus { made.kind == .curator ? .accepted : .proposed }
}
