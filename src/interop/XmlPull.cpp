#include "interop/XmlPull.h"

#include <algorithm>

namespace worklode {

namespace {
constexpr qint64 kChunkBytes = 64 * 1024;
}

XmlPull::XmlPull(const std::filesystem::path& file, Progress& progress) : m_file(QString::fromStdString(file.string())), m_progress(progress)
{
    m_file.open(QIODevice::ReadOnly); // where it fails, refill() says so
}

Error XmlPull::wrong(const char* detail) const { return {ErrorCode::BadInput, "line " + std::to_string(line()), detail}; }

Outcome XmlPull::refill()
{
    if (m_progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "was cancelled"};
    if (!m_file.isOpen())
        return Error{ErrorCode::Unavailable, {}, "cannot be opened"};
    const QByteArray chunk = m_file.read(kChunkBytes);
    if (m_file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unavailable, {}, "could not be read to its end"};
    if (chunk.isEmpty())
        return wrong("the file ends in the middle of the log");
    m_pending += chunk.size();
    if (m_pending > kLongestTokenBytes)
        return wrong("a tag or text is longer than 8 MiB");
    m_xml.addData(chunk);
    m_read += chunk.size();
    m_progress.report(static_cast<double>(m_read) / static_cast<double>(std::max<qint64>(1, m_file.size())));
    return Done{};
}

Error XmlPull::failure() const
{
    switch (m_xml.error()) {
    case QXmlStreamReader::NotWellFormedError: return wrong("is not well-formed XML here");
    case QXmlStreamReader::CustomError:
    case QXmlStreamReader::UnexpectedElementError: return wrong("has an element that does not belong here");
    default: return wrong("is not XML here");
    }
}

Result<XmlPull::Step> XmlPull::next()
{
    for (;;) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid)
            m_pending = 0;
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kDeepest)
                return wrong("elements are nested deeper than 64");
            return Step::Start;
        case QXmlStreamReader::EndElement: --m_depth; return Step::End;
        case QXmlStreamReader::EndDocument: return Step::Finished;
        case QXmlStreamReader::DTD: return wrong("has a document type declaration, which no log needs and which is not read");
        case QXmlStreamReader::EntityReference: return wrong("uses an entity that XML does not have");
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return failure();
            if (const Outcome filled = refill(); !filled)
                return filled.error();
            break;
        default: break;
        }
    }
}

Result<std::uint64_t> XmlPull::skip()
{
    std::uint64_t elements = 0;
    for (const int outside = m_depth - 1; m_depth > outside;) {
        const auto step = next();
        if (!step)
            return step.error();
        elements += *step == Step::Start ? 1 : 0;
    }
    return elements;
}

} // namespace worklode
