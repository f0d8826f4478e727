// The workspaces that were opened last, remembered from run to run.
#pragma once

#include "ui/pages/RecentList.h"

#include <QSettings>

namespace worklode {

/// Newest first, at most kMostRecent. `open` is the one in front.
constexpr int kMostRecent = 8;
std::vector<RecentWorkspace> recentWorkspaces(const QSettings& settings, const QString& open);
void noteWorkspace(QSettings& settings, const QString& folder);
void forgetWorkspace(QSettings& settings, const QString& folder);

} // namespace worklode
