#include "ui/admin/NameSuggestions.h"

#include "core/CaseFold.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <numeric>

namespace worklode {
namespace {

constexpr double kAlike = 0.8;

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

/// The names of a catalog so that only those are compared that can be alike.
struct KnownNames {
    std::vector<Known> all;
    std::map<std::size_t, std::vector<std::size_t>> byStemLength;
    std::map<std::string, std::size_t, std::less<>> webByOwner; ///< the first of each
};

KnownNames knownNames(const Catalog& catalog)
{
    KnownNames known;
    const auto add = [&](const Application& application, const std::string& name) {
        known.all.push_back({application.alias, name, stemOf(name)});
        known.byStemLength[known.all.back().stem.size()].push_back(known.all.size() - 1);
    };
    for (const Application& application : catalog.applications) {
        add(application, application.alias);
        for (const std::string& raw : application.raw) {
            const std::string id = normalizedRawId(raw);
            add(application, id);
            if (id.find('.') != std::string::npos)
                known.webByOwner.emplace(ownerOf(id), known.all.size() - 1);
        }
    }
    return known;
}

/// The likeliest; of several that are as alike, the first of the catalog.
const Known* likeliest(const KnownNames& known, const std::string& stem)
{
    const auto length = static_cast<double>(stem.size());
    const auto first = known.byStemLength.lower_bound(static_cast<std::size_t>(length * kAlike));
    const auto last = known.byStemLength.upper_bound(static_cast<std::size_t>(length / kAlike) + 1);
    double best = kAlike;
    std::size_t found = known.all.size();
    for (auto bucket = first; bucket != last; ++bucket)
        for (const std::size_t i : bucket->second) {
            const double score = stemSimilarity(stem, known.all[i].stem);
            if (score > best || (score == best && i < found)) {
                best = score;
                found = i;
            }
        }
    return found < known.all.size() ? &known.all[found] : nullptr;
}

} // namespace

double nameSimilarity(std::string_view a, std::string_view b)
{
    return stemSimilarity(stemOf(a), stemOf(b));
}

std::vector<NameSuggestion> suggestNames(const Catalog& catalog, const RecordedUsage& usage, const Progress& progress)
{
    const KnownNames known = knownNames(catalog);
    std::vector<NameSuggestion> out;
    const auto rows = applicationUsage(catalog, usage);
    for (std::size_t i = catalog.applications.size(); i < rows.size() && !progress.cancelled(); ++i) {
        const Known* like = nullptr;
        if (!rows[i].web)
            like = likeliest(known, stemOf(rows[i].name));
        else if (const auto owner = known.webByOwner.find(ownerOf(rows[i].name)); owner != known.webByOwner.end())
            like = &known.all[owner->second];
        if (like)
            out.push_back({rows[i].name, like->application, like->name, rows[i].active});
    }
    return out;
}

} // namespace worklode
