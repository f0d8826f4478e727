#include "ui/admin/NameSuggestions.h"

#include "core/CaseFold.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace worklode {
namespace {

constexpr double kAlike = 0.8;
constexpr std::size_t kMostCandidates = 500; ///< raw ids looked at: the most used ones

bool isPlain(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

/// Letters only, without a trailing bit width, version or common suffix: "Excel_x64 16" is "excel".
std::string stemOf(std::string_view name)
{
    std::string folded = caseFolded(name);
    for (const std::string_view noise :
         {".exe", "x86_64", "x64", "x86", "win64", "win32", "amd64", "-beta", "-dev", "-bin", "(beta)"})
        for (std::size_t at = folded.find(noise); at != std::string::npos; at = folded.find(noise))
            folded.erase(at, noise.size());
    std::erase_if(folded, [](char c) { return !isPlain(c); });
    return folded;
}

std::size_t editsBetween(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// `crm.example.com` of a host `www2.crm.example.com`: hosts are alike where the owner is.
std::string_view ownerOf(std::string_view host)
{
    const std::size_t last = host.rfind('.');
    const std::size_t before =
        last == std::string_view::npos || last == 0 ? std::string_view::npos : host.rfind('.', last - 1);
    return before == std::string_view::npos ? host : host.substr(before + 1);
}

struct Known {
    std::string application;
    std::string name;
    bool web = false;
    std::string stem;
};

double stemSimilarity(const std::string& x, const std::string& y)
{
    if (x.size() < 3 || y.size() < 3)
        return 0;
    const auto longest = static_cast<double>(std::max(x.size(), y.size()));
    const auto apart = static_cast<double>(longest - static_cast<double>(std::min(x.size(), y.size())));
    if (1 - apart / longest < kAlike) // no need to look closer
        return 0;
    return 1 - static_cast<double>(editsBetween(x, y)) / longest;
}

std::vector<Known> knownNames(const Catalog& catalog)
{
    std::vector<Known> known;
    for (const Application& application : catalog.applications) {
        known.push_back({application.alias, application.alias, false, stemOf(application.alias)});
        for (const std::string& raw : application.raw) {
            const std::string id = normalizedRawId(raw);
            known.push_back({application.alias, id, id.find('.') != std::string::npos, stemOf(id)});
        }
    }
    return known;
}

} // namespace

double nameSimilarity(std::string_view a, std::string_view b)
{
    return stemSimilarity(stemOf(a), stemOf(b));
}

std::vector<NameSuggestion> suggestNames(const Catalog& catalog, const RecordedUsage& usage)
{
    const std::vector<Known> known = knownNames(catalog);
    std::vector<NameSuggestion> out;
    const auto rows = applicationUsage(catalog, usage);
    std::size_t looked = 0;
    for (std::size_t i = catalog.applications.size(); i < rows.size() && looked < kMostCandidates; ++i, ++looked) {
        NameSuggestion best{rows[i].name, {}, {}, rows[i].active};
        double bestScore = kAlike;
        const std::string stem = rows[i].web ? std::string() : stemOf(rows[i].name);
        for (const Known& candidate : known) {
            const bool sameOwner = rows[i].web && candidate.web && ownerOf(rows[i].name) == ownerOf(candidate.name);
            const double score = rows[i].web ? (sameOwner ? 0.9 : 0.0) : stemSimilarity(stem, candidate.stem);
            if (best.application.empty() ? score >= bestScore : score > bestScore) {
                best.application = candidate.application;
                best.because = candidate.name;
                bestScore = score;
            }
        }
        if (!best.application.empty())
            out.push_back(std::move(best));
    }
    return out;
}

} // namespace worklode
