#include "ui/mainwindow/RecentWorkspaces.h"

#include <QDir>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString recentKey()
{
    return u"recent"_s;
}

} // namespace

std::vector<RecentWorkspace> recentWorkspaces(const QSettings& settings, const QString& open)
{
    std::vector<RecentWorkspace> all;
    for (const QString& folder : settings.value(recentKey()).toStringList())
        all.push_back({folder, folder == open, !QDir(folder).exists()});
    return all;
}

void noteWorkspace(QSettings& settings, const QString& folder)
{
    QStringList all = settings.value(recentKey()).toStringList();
    all.removeAll(folder);
    all.prepend(folder);
    while (all.size() > kMostRecent)
        all.removeLast();
    settings.setValue(recentKey(), all);
}

void forgetWorkspace(QSettings& settings, const QString& folder)
{
    QStringList all = settings.value(recentKey()).toStringList();
    all.removeAll(folder);
    settings.setValue(recentKey(), all);
}

} // namespace worklode
