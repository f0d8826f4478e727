// Prints the slices of segment files, one JSON object a line: the tests' own reader, beside worklodectl.
#include "wire/SegmentReader.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

using namespace worklode;

namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + "\"";
}

bool dump(const char* path)
{
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
    if (!reader) {
        std::fprintf(stderr, "%s: %s\n", path, reader.error().sentence().c_str());
        return false;
    }
    const auto& dictionaries = reader->dictionaries();
    for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
        const auto block = reader->read(b);
        if (!block)
            return false;
        const auto& s = block->slices;
        for (std::size_t i = 0; i < s.size(); ++i) {
            std::string line = "{\"start\":" + std::to_string(toMs(s.start[i])) + ",\"end\":" + std::to_string(toMs(s.end[i])) + ",\"kind\":" + quoted(std::string(toText(s.kind[i])))
                + ",\"app\":" + quoted(dictionaries.apps[s.app[i]]) + ",\"title\":" + quoted(dictionaries.titles[s.title[i]]) + ",\"code\":" + quoted(dictionaries.codes[s.code[i]]);
            for (std::size_t c = 0; c < kCounterCount; ++c)
                line += ",\"" + std::string(kCounterNames[c]) + "\":" + std::to_string(s.counts[c][i]);
            std::puts((line + "}").c_str());
        }
        for (std::size_t i = 0; i < block->marks.size(); ++i)
            std::printf("{\"start\":%lld,\"end\":%lld,\"kind\":\"%s\",\"app\":\"\",\"code\":%s}\n", static_cast<long long>(toMs(block->marks.at[i])),
                static_cast<long long>(toMs(block->marks.at[i])), std::string(toText(block->marks.kind[i])).c_str(), quoted(dictionaries.codes[block->marks.task[i]]).c_str());
    }
    std::printf("{\"kind\":\"header\",\"synthetic\":%llu,\"coverage\":%u,\"policy\":%llu,\"collector\":%s}\n", static_cast<unsigned long long>(reader->header().syntheticInputs),
        reader->header().coverage, static_cast<unsigned long long>(reader->header().policyVersion), quoted(reader->header().collector).c_str());
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    bool ok = true;
    for (int i = 1; i < argc; ++i)
        ok = dump(argv[i]) && ok;
    return ok ? 0 : 1;
}
