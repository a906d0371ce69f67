import DatelineDatabase
import Foundation
import Testing

/// What a database from elsewhere may not do to whoever reads it.
struct PrecautionsTests {
  @Test(arguments: ["INSERT INTO t VALUES (2)", "DELETE FROM t", "CREATE TABLE u (b)", "PRAGMA user_version = 9", "VACUUM"])
  func nothingIsWritten(sql: String) throws {
    try foreign { path in
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let database = try Database.read(path)
      #expect(throws: DatabaseError.self) { try database.run(sql) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test(arguments: [
    ("SELECT a FROM v", "access to view"), ("ATTACH 'other.sqlite' AS other", "too many attached databases"),
    ("SELECT load_extension('x')", "not authorized"), ("SELECT \"a text\"", "no such column"),
    ("SELECT zeroblob(300000000)", "too big"),
  ])
  func whatCouldDoHarmIsRefused(sql: String, message: String) throws {
    try foreign { path in
      let database = try Database.read(path)
      let error = #expect(throws: DatabaseError.self) { _ = try database.prepare(sql).step() }
      #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
  }

  @Test func bytesThatAreNoTextAreNotTakenForOne() throws {
    try foreign { path in
      let database = try Database.read(path)
      let cells = try ScratchDatabase.cells(
        "SELECT CAST(x'61FF62' AS TEXT), CAST(x'61EFBFBD' AS TEXT), 1.5, x'00'", in: database)
      #expect(
        cells == [
          [.other("a text that is not UTF-8"), .text("a\u{FFFD}"), .other("a real number"), .other("a blob")]
        ])
    }
  }

  @Test(arguments: [0, 1, 99, 100, 511, 4096, 6000]) func aFileCutShortIsAFault(bytes: Int) throws {
    try foreign { path in
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(bytes).write(to: URL(fileURLWithPath: path))
      #expect(throws: DatabaseError.self) {
        let database = try Database.read(path)
        _ = try ScratchDatabase.cells("SELECT a FROM t", in: database)
      }
    }
  }

  @Test func aLinkLeadsToTheDatabase() throws {
    try foreign { path in
      try FileManager.default.createSymbolicLink(atPath: path + ".link", withDestinationPath: path)
      let database = try Database.read(path + ".link")
      #expect(try ScratchDatabase.cells("SELECT a FROM t", in: database) == [[.integer(1)]])
    }
  }

  @Test func whatIsNoRegularFileIsRefused() throws {
    try ScratchDatabase.with { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect { _ = try Database.read(path) } throws: { "\($0)" == "it is no regular file" }
    }
  }

  private func foreign(_ body: (String) throws -> Void) throws {
    try ScratchDatabase.with { path in
      do {
        let database = try Database.write(path)
        try database.run("CREATE TABLE t (a); INSERT INTO t VALUES (1); CREATE VIEW v AS SELECT a FROM t")
      }
      try body(path)
    }
  }
}
