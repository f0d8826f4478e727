#include "policy/PolicyFile.h"

#include <QFile>
#include <QSaveFile>

namespace worklode {

namespace {

QString toQt(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

Result<std::string> readWhole(const std::filesystem::path& path)
{
    QFile file(toQt(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path.string(), "cannot be read: " + file.errorString().toStdString()};
    return file.read(static_cast<qint64>(kMaxPolicyBytes) + 1).toStdString();
}

Result<CollectionPolicy> readPolicy(const std::filesystem::path& path, std::string& text)
{
    auto whole = readWhole(path);
    if (!whole)
        return whole.error();
    text = *std::move(whole);
    auto policy = policyFromJson(text);
    if (!policy)
        return policy.error().at(path.string());
    return policy;
}

} // namespace

std::string_view toText(PolicyOrigin origin)
{
    switch (origin) {
    case PolicyOrigin::BuiltIn: return "built-in default";
    case PolicyOrigin::File: return "file";
    case PolicyOrigin::LastGood: break;
    }
    return "last good";
}

PolicyFile::PolicyFile(std::filesystem::path file, std::filesystem::path lastGood) : m_file(std::move(file)), m_lastGood(std::move(lastGood))
{
    std::string text;
    if (m_file.empty() || m_lastGood.empty())
        return;
    if (auto policy = readPolicy(m_lastGood, text)) {
        m_current = *std::move(policy);
        m_origin = PolicyOrigin::LastGood;
    }
}

Outcome PolicyFile::reread()
{
    if (m_file.empty())
        return Done{};
    std::string text;
    auto policy = readPolicy(m_file, text);
    if (!policy) {
        if (m_origin == PolicyOrigin::File)
            m_origin = PolicyOrigin::LastGood;
        return policy.error();
    }
    m_current = *std::move(policy);
    m_origin = PolicyOrigin::File;
    remember(text);
    return Done{};
}

void PolicyFile::remember(const std::string& text) const
{
    if (m_lastGood.empty())
        return;
    QSaveFile file(toQt(m_lastGood));
    if (!file.open(QIODevice::WriteOnly))
        return; // the policy holds all the same; only a restart would not remember it
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.commit();
}

} // namespace worklode
