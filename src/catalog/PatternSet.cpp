#include "catalog/PatternSet.h"

#include "core/CaseFold.h"

#include <re2/re2.h>
#include <re2/set.h>

namespace worklode {

namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

RE2::Options optionsFor(PatternSet::Case caseOption)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(caseOption == PatternSet::Case::Sensitive);
    options.set_max_mem(64 << 20);
    return options;
}

} // namespace

struct PatternSet::Sieve {
    explicit Sieve(Case caseOption) : set(optionsFor(caseOption), RE2::UNANCHORED) {}

    RE2::Set set;
    std::vector<std::uint32_t> tokens; ///< by index in `set`
    bool usable = false;
};

PatternSet::PatternSet(Case caseOption) : m_sieve(std::make_unique<Sieve>(caseOption)) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

void PatternSet::addLiteral(std::string_view text, std::uint32_t token)
{
    addRegex(RE2::QuoteMeta(piece(text)), token);
}

void PatternSet::addRegex(const std::string& regex, std::uint32_t token)
{
    if (m_sieve->set.Add(regex, nullptr) >= 0)
        m_sieve->tokens.push_back(token);
}

void PatternSet::compile() { m_sieve->usable = !m_sieve->tokens.empty() && m_sieve->set.Compile(); }

void PatternSet::ruleOut(std::string_view text, std::vector<std::uint8_t>& possible) const
{
    // Bytes that are no UTF-8 mean different things to a set and to a comparison: then everything stays possible.
    if (!m_sieve->usable || !isUtf8(text))
        return;
    std::vector<int> hits;
    RE2::Set::ErrorInfo error{};
    if (!m_sieve->set.Match(piece(text), &hits, &error) && error.kind != RE2::Set::kNoError)
        return;
    for (const std::uint32_t token : m_sieve->tokens)
        possible[token] = 0;
    for (const int hit : hits)
        possible[m_sieve->tokens[static_cast<std::size_t>(hit)]] = 1;
}

} // namespace worklode
