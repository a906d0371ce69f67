import DatelineTesting
import DatelineValidation
import Foundation
import Testing

/// One way to corrupt a sound bundle, and by which finding, at which place, it has to be found.
struct Corruption: Sendable, CustomTestStringConvertible {
  let what: String
  let id: String
  /// The file that the finding names.
  let place: String
  private let make: @Sendable () throws -> Made

  private enum Made {
    case bag(BundleFixture)
    case zip([UInt8])
  }

  var testDescription: String { what }

  private init(_ what: String, _ id: String, at place: String, _ make: @escaping @Sendable () throws -> Made) {
    (self.what, self.id, self.place, self.make) = (what, id, place, make)
  }

  /// A change of the content, as somebody would make who then makes all sizes and checksums again.
  static func sealed(
    _ what: String, _ id: String, at place: String, _ change: @escaping @Sendable (inout BundleFixture) throws -> Void
  ) -> Corruption {
    Corruption(what, id, at: place) {
      var fixture = try BundleFixture.sound.get()
      try change(&fixture)
      try fixture.seal()
      return .bag(fixture)
    }
  }

  /// A change of what the crate or the package says of sizes and checksums, so that only the bag is made again.
  static func bagged(
    _ what: String, _ id: String, at place: String, _ change: @escaping @Sendable (inout BundleFixture) throws -> Void
  ) -> Corruption {
    Corruption(what, id, at: place) {
      var fixture = try BundleFixture.sound.get()
      try change(&fixture)
      fixture.sealBag()
      return .bag(fixture)
    }
  }

  /// A change of the bag itself, with nothing made right afterwards.
  static func bare(
    _ what: String, _ id: String, at place: String, _ change: @escaping @Sendable (inout BundleFixture) throws -> Void
  ) -> Corruption {
    Corruption(what, id, at: place) {
      var fixture = try BundleFixture.sound.get()
      try change(&fixture)
      return .bag(fixture)
    }
  }

  /// A change of the zip.
  static func zipped(
    _ what: String, _ id: String, at place: String, _ make: @escaping @Sendable (BundleFixture) throws -> [UInt8]
  ) -> Corruption {
    Corruption(what, id, at: place) { .zip(try make(BundleFixture.sound.get())) }
  }

  func report() throws -> BundleReport {
    switch try make() {
    case .bag(let fixture):
      let folder = try fixture.unpacked()
      return try BundleValidator.check(folder.bag)
    case .zip(let bytes):
      let folder = try BundleFolderFixture()
      let zip = folder.path + "/a.zip"
      try Data(bytes).write(to: URL(fileURLWithPath: zip))
      return try BundleValidator.check(zip)
    }
  }

  static let all = bag + zip + descriptions + agreement + tables + formats
}
