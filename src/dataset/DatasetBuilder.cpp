#include "dataset/DatasetBuilder.h"

#include "dataset/PlaceTable.h"
#include "dataset/StreamPieces.h"

#include <algorithm>
#include <map>
#include <utility>

namespace worklode {

namespace {

using IdMap = std::vector<std::uint32_t>; ///< dictionary index of a segment → id of the dataset

IdMap mapDictionary(TextPool& pool, const std::vector<std::string>& texts)
{
    IdMap map;
    map.reserve(texts.size() + 1);
    for (const std::string& text : texts)
        map.push_back(pool.intern(text));
    if (map.empty())
        map.push_back(0);
    return map;
}

/// The reader checks ids already; blocks made by hand may not have been read by it.
std::uint32_t lookUp(const IdMap& map, std::uint32_t id) { return id < map.size() ? map[id] : 0; }

struct Gathered {
    std::vector<StreamPiece> pieces;
    std::vector<MarkRow> marks;
};

} // namespace

struct DatasetBuilder::State {
    Dataset dataset;
    PlaceTable places;
    std::map<std::pair<std::string, std::string>, Gathered> streams; ///< by (collector, name)
    bool tooManyCodes = false;

    std::uint16_t narrow(std::uint32_t code)
    {
        tooManyCodes = tooManyCodes || code >= kMaxCodes;
        return code < kMaxCodes ? static_cast<std::uint16_t>(code) : 0;
    }
};

DatasetBuilder::DatasetBuilder() : m_state(std::make_unique<State>()) {}
DatasetBuilder::~DatasetBuilder() = default;
DatasetBuilder::DatasetBuilder(DatasetBuilder&&) noexcept = default;
DatasetBuilder& DatasetBuilder::operator=(DatasetBuilder&&) noexcept = default;

void DatasetBuilder::addSegment(const SegmentHeader& header, const SegmentDictionaries& dictionaries,
                                std::span<const SegmentBlock> blocks)
{
    State& s = *m_state;
    const IdMap apps = mapDictionary(s.dataset.apps, dictionaries.apps);
    const IdMap titles = mapDictionary(s.dataset.titles, dictionaries.titles);
    const IdMap urls = mapDictionary(s.dataset.urls, dictionaries.urls);
    const IdMap codes = mapDictionary(s.dataset.codes, dictionaries.codes);
    Gathered& into = s.streams[{header.collector, header.stream}];
    StreamPiece piece;
    piece.zone = ZoneId(s.dataset.zones.intern(header.zone));
    StreamColumns& to = piece.columns;
    for (const SegmentBlock& block : blocks) {
        const SliceColumns& from = block.slices;
        to.start.append(from.start);
        to.end.append(from.end);
        to.kind.append(from.kind);
        for (std::size_t c = 0; c < kCounterCount; ++c)
            for (const std::uint32_t count : from.counts[c])
                to.counts[c].push_back(count);
        for (std::size_t row = 0; row < from.size(); ++row) {
            to.place.push_back(s.places.intern({AppId(lookUp(apps, from.app[row])), TitleId(lookUp(titles, from.title[row])),
                                                UrlId(lookUp(urls, from.url[row]))}));
            to.code.push_back(s.narrow(lookUp(codes, from.code[row])));
        }
        for (std::size_t m = 0; m < block.marks.size(); ++m)
            into.marks.push_back({block.marks.at[m], block.marks.kind[m], CodeId(s.narrow(lookUp(codes, block.marks.task[m])))});
    }
    into.pieces.push_back(std::move(piece));
}

void DatasetBuilder::add(const SegmentHeader& header, const SegmentDictionaries& dictionaries, SegmentBlock block)
{
    addSegment(header, dictionaries, std::span<const SegmentBlock>(&block, 1));
}

void DatasetBuilder::note(const AnomalyCounts& anomalies) { m_state->dataset.anomalies += anomalies; }

bool DatasetBuilder::tooManyCodes() const { return m_state->tooManyCodes; }

Dataset DatasetBuilder::build(std::string hash)
{
    State& s = *m_state;
    for (auto& [key, gathered] : s.streams) {
        Stream stream;
        stream.collector = key.first;
        stream.name = key.second;
        joinPieces(gathered.pieces, stream, s.dataset.anomalies);
        stream.marks = std::move(gathered.marks);
        std::stable_sort(stream.marks.begin(), stream.marks.end(), [](const MarkRow& a, const MarkRow& b) { return a.at < b.at; });
        s.dataset.streams.push_back(std::move(stream));
    }
    s.dataset.places = s.places.take();
    s.dataset.hash = std::move(hash);
    Dataset done = std::move(s.dataset);
    m_state = std::make_unique<State>();
    return done;
}

} // namespace worklode
