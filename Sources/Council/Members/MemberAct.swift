package import Journal
import Keeping

/// What an administrator does with members, as another member signs for it: SHA-256 of such as
/// `{"act":"enrolled","member":"m:4","roles":["committee"]}`.
package enum MemberAct: Hashable, Sendable {
  case enrolled(MemberCode, [Role])
  case rolesChanged(MemberCode, [Role])
  case revoked(MemberCode)
  case keyRevoked(SSHKey)

  package var subject: Hash {
    Hash(ofObject: { body in
      switch self {
      case .enrolled(let member, let roles):
        body.string("act", "enrolled")
        body.member("member", member)
        body.texts("roles", roles.map(\.rawValue))
      case .rolesChanged(let member, let roles):
        body.string("act", "roles-changed")
        body.member("member", member)
        body.texts("roles", roles.map(\.rawValue))
      case .revoked(let member):
        body.string("act", "revoked")
        body.member("member", member)
      case .keyRevoked(let key):
        body.string("act", "key-revoked")
        body.publicKey("key", key)
      }
    })
  }
}
