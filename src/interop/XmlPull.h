// Pulls the elements of an XML file of any size, with bounds on what a hostile one can cost.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

#include <QFile>
#include <QXmlStreamReader>

#include <filesystem>
#include <optional>

namespace worklode {

/// Beyond comments and the like, only starts and ends of elements are seen. Not for several threads.
class XmlPull
{
public:
    static constexpr int kDeepest = 64;
    static constexpr qint64 kLongestTokenBytes = 8 << 20;

    XmlPull(const std::filesystem::path& file, Progress& progress);

    enum class Step { Start, End, Finished };
    /// Refused, with the line: what is not well-formed, a document type declaration, elements nested over kDeepest, a tag or
    /// text over kLongestTokenBytes, a file that ends too early.
    Result<Step> next();
    /// Leaves the element that was just started. How many elements were in it.
    Result<std::uint64_t> skip();

    QStringView element() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    int depth() const { return m_depth; } ///< 1: the root was started
    std::uint64_t line() const { return static_cast<std::uint64_t>(m_xml.lineNumber()); }

private:
    Outcome refill();
    Error failure() const;
    Error wrong(const char* detail) const;

    QFile m_file;
    QXmlStreamReader m_xml;
    Progress& m_progress;
    qint64 m_pending = 0; ///< bytes taken in since the last token
    qint64 m_read = 0;
    int m_depth = 0;
};

} // namespace worklode
