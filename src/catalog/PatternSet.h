// Many patterns looked for in one pass over a text.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace worklode {

/// A sieve: says which patterns may match, so that only these are tried one by one. Safe to use from several threads.
class PatternSet
{
public:
    enum class Case { Sensitive, Insensitive };

    explicit PatternSet(Case caseOption);
    ~PatternSet();
    PatternSet(PatternSet&&) noexcept;
    PatternSet& operator=(PatternSet&&) noexcept;

    /// `token` is given back by mark(). A pattern that cannot be added is left out of the sieve and never ruled out.
    void addLiteral(std::string_view text, std::uint32_t token);
    void addRegex(const std::string& regex, std::uint32_t token);
    /// To be called once, after the last pattern.
    void compile();

    /// Sets possible[token] to 0 for every pattern that `text` certainly does not match; leaves the others alone.
    void ruleOut(std::string_view text, std::vector<std::uint8_t>& possible) const;

private:
    struct Sieve;
    std::unique_ptr<Sieve> m_sieve;
};

} // namespace worklode
