#include "tests/dataset/SliceText.h"

#include "dataset/DatasetBuilder.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

namespace worklode::testing {

namespace {

using Words = std::vector<std::string>;

Error bad(std::size_t line, const std::string& what) { return {ErrorCode::BadInput, "line " + std::to_string(line), what}; }

/// Split at blanks; a word in quotes may have blanks in it.
Words wordsOf(const std::string& line)
{
    Words words;
    for (std::size_t i = 0; i < line.size() && line[i] != '#';) {
        if (line[i] == ' ') {
            ++i;
            continue;
        }
        const bool quoted = line[i] == '"';
        const std::size_t from = quoted ? i + 1 : i;
        const std::size_t to = std::min(line.find(quoted ? '"' : ' ', from), line.size());
        words.push_back((quoted ? "\"" : "") + line.substr(from, to - from));
        i = quoted ? to + 1 : to;
    }
    return words;
}

std::optional<Duration> timeOfDay(const std::string& text)
{
    std::int64_t parts[4] = {0, 0, 0, 0};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (int i = 0; i < 4; ++i) {
        const auto [after, fault] = std::from_chars(at, end, parts[i]);
        if (fault != std::errc())
            return std::nullopt;
        if (after == end)
            return i == 0 ? std::nullopt : std::optional(Duration(((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]));
        if (*after != (i == 2 ? '.' : ':'))
            return std::nullopt;
        at = after + 1;
    }
    return std::nullopt;
}

std::uint32_t idOf(std::vector<std::string>& dictionary, std::string_view text)
{
    if (dictionary.empty())
        dictionary.emplace_back();
    const auto found = std::find(dictionary.begin(), dictionary.end(), text);
    if (found == dictionary.end())
        dictionary.emplace_back(text);
    return static_cast<std::uint32_t>(std::find(dictionary.begin(), dictionary.end(), text) - dictionary.begin());
}

class Reader
{
public:
    Outcome line(std::size_t number, const Words& words)
    {
        if (words[0] == "stream")
            return stream(words);
        if (words[0] == "day") {
            const Result<LocalDate> date = dateFromIso(words.size() > 1 ? words[1] : std::string());
            if (!date)
                return date.error();
            m_day = instantFromMs(std::int64_t{86'400'000} * date->daysSinceEpoch);
            return Done{};
        }
        if (m_segments.empty())
            return bad(number, "no stream yet");
        const auto start = timeOfDay(words[0]);
        const auto end = words.size() > 1 ? timeOfDay(words[1]) : std::nullopt;
        if (!start || words.size() < 3)
            return bad(number, "expected a time");
        return end ? slice(number, {m_day + *start, m_day + *end}, words) : mark(number, m_day + *start, words);
    }
    std::vector<TextSegment> take() { return std::move(m_segments); }

private:
    Outcome stream(const Words& words)
    {
        TextSegment segment;
        segment.header.collector = words.size() > 1 ? words[1] : "";
        segment.header.stream = words.size() > 2 ? words[2] : "main";
        segment.header.zone = words.size() > 3 ? words[3] : "UTC";
        for (auto* dictionary : {&segment.dictionaries.apps, &segment.dictionaries.titles, &segment.dictionaries.urls,
                                 &segment.dictionaries.codes})
            dictionary->emplace_back();
        m_segments.push_back(std::move(segment));
        return Done{};
    }

    Outcome mark(std::size_t number, Instant at, const Words& words)
    {
        const auto kind = markKindFromText(words[1]);
        if (!kind)
            return bad(number, "\"" + words[1] + "\" is no kind of mark");
        TextSegment& segment = m_segments.back();
        segment.block.marks.at.push_back(at);
        segment.block.marks.kind.push_back(*kind);
        segment.block.marks.task.push_back(idOf(segment.dictionaries.codes, plain(words[2])));
        return Done{};
    }

    Outcome slice(std::size_t number, TimeRange range, const Words& words)
    {
        const auto kind = sliceKindFromText(words[2]);
        if (!kind)
            return bad(number, "\"" + words[2] + "\" is no kind of slice");
        std::string app, title, url, code;
        std::array<std::uint32_t, kCounterCount> counts{};
        for (std::size_t i = 3; i < words.size(); ++i) {
            const std::size_t equals = words[i].find('=');
            const std::string name = words[i].substr(0, equals);
            const auto counter = std::find(kCounterNames.begin(), kCounterNames.end(), name);
            if (words[i].front() == '"')
                title = words[i].substr(1);
            else if (counter != kCounterNames.end() && equals != std::string::npos)
                counts[static_cast<std::size_t>(counter - kCounterNames.begin())] =
                    static_cast<std::uint32_t>(std::stoul(words[i].substr(equals + 1)));
            else if (name == "url" && equals != std::string::npos)
                url = words[i].substr(equals + 1);
            else if (i == 3)
                (*kind == SliceKind::OffComputer ? code : app) = words[i];
            else
                return bad(number, "\"" + words[i] + "\" means nothing here");
        }
        append(range, *kind, {app, title, url, code}, counts);
        return Done{};
    }

    void append(TimeRange range, SliceKind kind, const std::array<std::string, 4>& texts,
                const std::array<std::uint32_t, kCounterCount>& counts)
    {
        TextSegment& segment = m_segments.back();
        SliceColumns& to = segment.block.slices;
        to.start.push_back(range.start);
        to.end.push_back(range.end);
        to.kind.push_back(kind);
        to.app.push_back(idOf(segment.dictionaries.apps, texts[0]));
        to.title.push_back(idOf(segment.dictionaries.titles, texts[1]));
        to.url.push_back(idOf(segment.dictionaries.urls, texts[2]));
        to.code.push_back(idOf(segment.dictionaries.codes, texts[3]));
        for (std::size_t c = 0; c < kCounterCount; ++c)
            to.counts[c].push_back(counts[c]);
    }

    static std::string plain(const std::string& word) { return word.front() == '"' ? word.substr(1) : word; }

    std::vector<TextSegment> m_segments;
    Instant m_day = instantFromMs(std::int64_t{86'400'000} * 20'514); // 2026-03-02, a Monday
};

} // namespace

Result<std::vector<TextSegment>> segmentsFromText(std::string_view text)
{
    Reader reader;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number)
        if (const Words words = wordsOf(line); !words.empty())
            if (const Outcome read = reader.line(number, words); !read)
                return read.error();
    return reader.take();
}

Dataset datasetOf(const std::vector<TextSegment>& segments)
{
    DatasetBuilder builder;
    for (const TextSegment& segment : segments)
        builder.add(segment.header, segment.dictionaries, segment.block);
    return builder.build("test");
}

Result<Dataset> datasetFromText(std::string_view text)
{
    const Result<std::vector<TextSegment>> segments = segmentsFromText(text);
    if (!segments)
        return segments.error();
    return datasetOf(*segments);
}

} // namespace worklode::testing
