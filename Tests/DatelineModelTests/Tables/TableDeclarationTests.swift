import DatelineModel
import Testing

/// What is declared has to suit every program that will read it.
struct TableDeclarationTests {
  @Test(arguments: TableName.allCases) func hasANameThatArchivesTake(table: TableName) {
    #expect(table.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") })
    #expect(Tables.listing(table).name == table)
  }

  @Test(arguments: TableName.allCases) func namesColumnsAsStataAndSPSSDemand(table: TableName) throws {
    let names = Tables.listing(table).columns.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      let bytes = Array(name.utf8)
      let first = try #require(bytes.first)
      #expect((0x61...0x7A).contains(first) && bytes.count <= 32, "\(name)")
      #expect(bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }, "\(name)")
      #expect(!Self.reserved.contains(name), "\(name) is reserved")
    }
  }

  @Test(arguments: TableName.allCases) func saysInSentencesWhatStandsWhere(table: TableName) {
    let listing = Tables.listing(table)
    #expect(!listing.title.isEmpty)
    #expect(listing.description.hasSuffix("."))
    for column in listing.columns {
      #expect(!column.title.isEmpty && column.description.hasSuffix("."), "\(column.name)")
    }
  }

  @Test(arguments: TableName.allCases) func hasAKeyThatIsNeverMissing(table: TableName) {
    let listing = Tables.listing(table)
    #expect(!listing.primaryKey.isEmpty)
    for name in listing.primaryKey {
      #expect(listing.columns.contains { $0.name == name && $0.isRequired }, "\(name)")
    }
  }

  @Test(arguments: TableName.allCases) func refersToKeys(table: TableName) {
    let listing = Tables.listing(table)
    for key in listing.foreignKeys {
      #expect(Tables.listing(key.table).primaryKey == key.referencedColumns, "\(key)")
      #expect(Set(key.columns).isSubset(of: listing.columns.map(\.name)), "\(key)")
    }
  }

  /// Stata: help reserved. SPSS: reserved keywords of variable names.
  private static let reserved: Set<String> = [
    "byte", "double", "float", "if", "in", "int", "long", "str", "strl", "using", "with", "all", "and", "by", "eq", "ge", "gt",
    "le", "lt", "ne", "not", "or", "to",
  ]
}
