#include "wire/DictionaryCodec.h"

#include "core/CaseFold.h"
#include "segment.pb.h"
#include "wire/SegmentLimits.h"
#include "wire/WireText.h"

#include <algorithm>

namespace worklode {

namespace {

void encodeTexts(const std::vector<std::string>& texts, wire::Texts& out)
{
    std::size_t bytes = 0;
    for (const std::string& text : texts)
        bytes += text.size();
    out.mutable_text()->reserve(bytes);
    out.mutable_length()->Reserve(static_cast<int>(texts.size()));
    for (std::size_t id = 1; id < texts.size(); ++id) {
        out.add_length(static_cast<std::uint32_t>(texts[id].size()));
        out.mutable_text()->append(texts[id]);
    }
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Whole-blob check first: if it is UTF-8 and no text begins inside a character, every text is UTF-8.
bool allUtf8(const wire::Texts& in)
{
    if (!isUtf8(in.text()))
        return false;
    std::size_t at = 0;
    return std::none_of(in.length().begin(), in.length().end(), [&](std::uint32_t length) {
        const bool inside = continues(in.text()[at]);
        at += length;
        return inside;
    });
}

Outcome decodeTexts(const wire::Texts& in, std::size_t maxBytes, const std::string& name, std::vector<std::string>& out)
{
    const auto wrong = [&](std::size_t id, const std::string& detail) {
        return Error{ErrorCode::Corrupt, name + " text " + std::to_string(id), detail};
    };
    if (static_cast<std::size_t>(in.length_size()) > kMaxTextsPerDictionary)
        return Error{ErrorCode::Corrupt, name, "has more texts than the " + std::to_string(kMaxTextsPerDictionary) + " allowed"};
    std::size_t total = 0;
    for (int i = 0; i < in.length_size(); ++i) {
        const std::uint32_t length = in.length(i);
        if (length == 0 || length > maxBytes)
            return wrong(std::size_t(i) + 1, "is " + std::to_string(length) + " bytes long, allowed are 1 to " + std::to_string(maxBytes));
        total += length; // at most 2^20 texts of 8 KiB
        if (total > in.text().size())
            return wrong(std::size_t(i) + 1, "ends after the end of the dictionary");
    }
    if (total != in.text().size())
        return Error{ErrorCode::Corrupt, name, "holds bytes that belong to no text"};
    const bool trusted = allUtf8(in);
    out.reserve(std::size_t(in.length_size()) + 1);
    out.emplace_back();
    const std::string_view all = in.text();
    std::size_t at = 0;
    for (const std::uint32_t length : in.length()) {
        const std::string_view text = all.substr(at, length);
        if (!trusted && !isUtf8(text))
            return wrong(out.size(), "is not valid UTF-8");
        out.emplace_back(text);
        at += length;
    }
    return Done{};
}

bool hasUnknownFields(const wire::Dictionaries& in)
{
    return !(in.unknown_fields().empty() && in.apps().unknown_fields().empty() && in.titles().unknown_fields().empty() &&
             in.urls().unknown_fields().empty() && in.codes().unknown_fields().empty());
}

} // namespace

std::string encodeDictionaries(const SegmentDictionaries& dictionaries)
{
    wire::Dictionaries message;
    encodeTexts(dictionaries.apps, *message.mutable_apps());
    encodeTexts(dictionaries.titles, *message.mutable_titles());
    encodeTexts(dictionaries.urls, *message.mutable_urls());
    encodeTexts(dictionaries.codes, *message.mutable_codes());
    return message.SerializeAsString();
}

Result<SegmentDictionaries> decodeDictionaries(std::string_view raw)
{
    wire::Dictionaries message;
    if (!message.ParseFromArray(raw.data(), static_cast<int>(raw.size())))
        return Error{ErrorCode::Corrupt, {}, "is not a readable message"};
    if (hasUnknownFields(message))
        return Error{ErrorCode::Corrupt, {}, "has fields that this format does not have"};
    SegmentDictionaries out;
    if (auto done = decodeTexts(message.apps(), kMaxAppBytes, "apps", out.apps); !done)
        return done.error();
    if (auto done = decodeTexts(message.titles(), kMaxTitleBytes, "titles", out.titles); !done)
        return done.error();
    if (auto done = decodeTexts(message.urls(), kMaxUrlBytes, "urls", out.urls); !done)
        return done.error();
    if (auto done = decodeTexts(message.codes(), kMaxCodeBytes, "codes", out.codes); !done)
        return done.error();
    return out;
}

} // namespace worklode
