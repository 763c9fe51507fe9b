// As much of JSON Schema as ours use, strictly: a key that the schema does not have is an error, and
// so is a word of the schema that is not understood here.

import Foundation

struct JSONSchema {
  private let root: [String: Any]
  struct Unreadable: Error {}

  init(_ data: Data) throws {
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Unreadable()
    }
    self.root = root
  }

  /// What is wrong with a value, a line each: "suggestions[].score: not a number".
  func errors(_ value: Any) -> [String] { errors(value, root, "") }

  /// Every key that is described: "suggestions[].score".
  var keys: Set<String> { Self.keys(of: root, "") }

  /// Every key that an object has, at any depth.
  static func keys(in value: Any, _ path: String = "") -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.reduce(into: []) { found, pair in
        let inner = path + (path.isEmpty ? "" : ".") + pair.key
        found.formUnion(keys(in: pair.value, inner).union([inner]))
      }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(in: $1, path + "[]")) }
    default: []
    }
  }

  private static func keys(of schema: [String: Any], _ path: String) -> Set<String> {
    let own = (schema["properties"] as? [String: [String: Any]] ?? [:]).flatMap { name, inner in
      let key = path + (path.isEmpty ? "" : ".") + name
      return keys(of: inner, key).union([key])
    }
    return Set(own).union(
      (schema["items"] as? [String: Any]).map { keys(of: $0, path + "[]") } ?? [])
  }

  private static let annotations: Set = ["$schema", "title", "description"]
  private static let words: Set = [
    "type", "properties", "required", "additionalProperties", "items", "enum", "minimum", "maximum",
  ]

  private func errors(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var errors = Set(schema.keys).subtracting(Self.annotations).subtracting(Self.words).sorted()
      .map { "\(path): the schema's word \($0) is not understood" }
    if path != "", schema["description"] == nil, !path.hasSuffix("[]") {
      errors.append("\(path): not described")
    }
    if let type = schema["type"] as? String, !Self.has(value, type) {
      return errors + ["\(path): not of type \(type)"]
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      errors.append("\(path): \(value) is none of \(allowed)")
    }
    if let number = value as? Double {
      if let least = schema["minimum"] as? Double, number < least {
        errors.append("\(path): \(number) is below \(least)")
      }
      if let most = schema["maximum"] as? Double, number > most {
        errors.append("\(path): \(number) is above \(most)")
      }
    }
    if let object = value as? [String: Any] { errors += members(object, schema, path) }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      errors += list.flatMap { self.errors($0, items, path + "[]") }
    }
    return errors
  }

  private func members(
    _ object: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(path): \($0) is missing" }
      + object.sorted { $0.key < $1.key }.flatMap { key, value in
        let inner = path + (path.isEmpty ? "" : ".") + key
        return known[key].map { errors(value, $0, inner) } ?? ["\(inner): unknown"]
      }
  }

  private static func has(_ value: Any, _ type: String) -> Bool {
    let isTruth = isBoolean(value)
    return switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "number": value is NSNumber && !isTruth
    case "boolean": isTruth
    default: false
    }
  }

  /// JSONSerialization makes numbers of booleans, too.
  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
