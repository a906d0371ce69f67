import DatelineExport
import DatelineValidation
import Foundation
import Testing

/// What is checked is what the published profile says.
@Suite struct BagProfileTests {
  @Test func theCheckAsksForWhatTheProfileAsksFor() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let data = try Data(contentsOf: URL(fileURLWithPath: root + "/schemas/bundle/bagit-profile.json"))
    let profile = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let labels = try #require(profile["Bag-Info"] as? [String: [String: Any]])
    #expect(Set(labels.filter { $0.value["required"] as? Bool == true }.keys) == Set(BagProfileCheck.labels))
    #expect(profile["Manifests-Required"] as? [String] == BagProfileCheck.algorithms)
    #expect(profile["Tag-Files-Required"] as? [String] == BagProfileCheck.tagFiles)
    #expect(profile["Payload-Files-Required"] as? [String] == BagProfileCheck.payloadFiles)
    #expect(profile["Allow-Fetch.txt"] as? Bool == false)
    #expect(profile["Accept-BagIt-Version"] as? [String] == ["1.0"])
  }
}
