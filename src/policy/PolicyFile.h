// The policy in force: the file's, else the last good one, else the built-in default; never "collect everything".
#pragma once

#include "core/Result.h"
#include "policy/CollectionPolicy.h"

#include <filesystem>
#include <optional>

namespace worklode {

enum class PolicyOrigin {
    BuiltIn,  ///< nobody ever gave a good one
    File,     ///< as the file says
    LastGood, ///< the file is broken or gone; what it said before still holds
};
std::string_view toText(PolicyOrigin origin); ///< `built-in default | file | last good`

/// Reads a policy file and remembers the last good text in a file of its own (0600), so that a restart remembers too.
/// Not thread-safe.
class PolicyFile
{
public:
    /// An empty `file` means the built-in default, for good. `lastGood` may be empty: then only this process remembers.
    PolicyFile(std::filesystem::path file, std::filesystem::path lastGood);

    /// Reads the file anew. On an error, which names the file and the key, current() stays as it was.
    Outcome reread();

    const CollectionPolicy& current() const { return m_current; }
    PolicyOrigin origin() const { return m_origin; }

private:
    void remember(const std::string& text) const;

    std::filesystem::path m_file;
    std::filesystem::path m_lastGood;
    CollectionPolicy m_current;
    PolicyOrigin m_origin = PolicyOrigin::BuiltIn;
};

} // namespace worklode
