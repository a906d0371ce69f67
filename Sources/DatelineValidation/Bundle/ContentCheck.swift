import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineXML

/// What a bag holds: each format and each description by itself, and then all of them against each other.
final class ContentCheck {
  private let files: BundleFiles
  private let isOurs: Bool
  private let log: BundleLog
  private let descriptions: Descriptions
  private var said: [Description] = []
  private(set) var formats: [BundleReport.Format] = []

  /// - Parameter isOurs: true for a bag of our profile, in which the crate describes every file.
  init(_ files: BundleFiles, isOurs: Bool, _ log: BundleLog) {
    self.files = files
    self.isOurs = isOurs
    self.log = log
    descriptions = Descriptions(files, log)
  }

  private var isWrittenByDateline: Bool { files.isWrittenByDateline(descriptions.json[Descriptions.package]) }

  func run(_ bag: BundleFolder) {
    checkCrate()
    checkTables()
    checkDeposit()
    checkIdentifiers()
    let datasets = BundleSource.datasets(in: bag)
    checkFormats(datasets)
    checkPapers()
    DescriptionAgreement(said, isOurs: isOurs || isWrittenByDateline, log).check()
    descriptions.checkSyntaxOfOthers(but: datasets.map { relative($0.path) })
  }

  private func checkCrate() {
    guard let json = descriptions.json[Descriptions.crate] else { return }
    let crate = CrateCheck(json, files, isOurs: isOurs, log)
    crate.run()
    if let found = DescriptionReading.crate(crate) { said.append(found) }
  }

  private func checkTables() {
    var tables: [TableCheck] = []
    if let package = descriptions.json[Descriptions.package] {
      var check = PackageCheck(package, files, log)
      check.run()
      tables = check.tables
      said.append(DescriptionReading.package(package))
    }
    ColumnAgreement(descriptions, tables, files, log).run()
    if let web = descriptions.json[Descriptions.webTables] { said.append(DescriptionReading.webTables(web)) }
    if let croissant = descriptions.json[Descriptions.croissant] { said.append(DescriptionReading.croissant(croissant)) }
    if let codebook = descriptions.xml[Descriptions.codebookXML] { said.append(DescriptionReading.codebook(codebook)) }
  }

  private func checkDeposit() {
    if let xml = descriptions.xml[Descriptions.dataCiteXML] {
      DataCiteCheck(log).check(xml: xml)
      said.append(DescriptionReading.dataCite(xml))
    }
    if let json = descriptions.json[Descriptions.dataCiteJSON] {
      DataCiteCheck(log).check(json: json)
      said.append(DescriptionReading.dataCite(json))
    }
    if let json = descriptions.json[Descriptions.invenio] {
      DepositCheck(log).check(invenio: json)
      said.append(DescriptionReading.invenio(json))
    }
    if let json = descriptions.json[Descriptions.dataverse] {
      DepositCheck(log).check(dataverse: json)
      said.append(DescriptionReading.dataverse(json))
    }
  }

  private func checkIdentifiers() {
    let check = IdentifierCheck(log)
    for (file, json) in descriptions.json.sorted(by: { $0.key < $1.key }) { check.check(json, in: file) }
    for (file, xml) in descriptions.xml.sorted(by: { $0.key < $1.key }) { identifiers(xml, file, check) }
  }

  private func identifiers(_ element: XMLElement, _ file: String, _ check: IdentifierCheck) {
    let place = BundleFinding.Place(file, line: element.line, element.name)
    for attribute in element.attributes.list { check.check(attribute.value, at: place) }
    check.check(element.text, at: place)
    for child in element.elements { identifiers(child, file, check) }
  }

  /// The papers for people: citation, licence, README.
  private func checkPapers() {
    if let bytes = files.bytes(Descriptions.citation) {
      let citation = CitationCheck(bytes, log)
      citation.run()
      if let value = citation.value {
        said.append(DescriptionReading.citation(value))
        IdentifierCheck(log).check(value, in: Descriptions.citation)
      }
    }
    if isOurs, isWrittenByDateline { said += DescriptionReading.papers(files) }
  }

  private func checkFormats(_ datasets: [ExportedDataset]) {
    var check = FormatsCheck(isOurs: isWrittenByDateline, log)
    for dataset in datasets { check.check(dataset, at: relative(dataset.path)) }
    said += check.checked.map { DescriptionReading.dataset($0.source.header.dataset, in: $0.path) }
    formats = check.formats
    check.compare()
  }

  private func relative(_ path: String) -> String { String(path.dropFirst(files.root.count + 1)) }
}
