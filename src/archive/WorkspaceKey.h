// The secret of a workspace: what pseudonyms are made with (docs/decisions/0012-pseudonym-key.md).
#pragma once

#include "archive/Workspace.h"
#include "core/Result.h"

#include <string>

namespace worklode {

constexpr std::size_t kWorkspaceKeyBytes = 32;

/// The 256 random bits in `pseudonym.key`, made at the first call, mode 0600. Of several programs that make it at once all get
/// the same one. Refused: a file that others may read, or of another size; it is never replaced, because all pseudonyms
/// would change.
Result<std::string> workspaceKey(const Workspace& workspace);

} // namespace worklode
