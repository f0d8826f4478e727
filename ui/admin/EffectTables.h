// The lists of a ChangePreview as tables: before, after, and what moved.
#pragma once

#include "session/ChangePreview.h"
#include "ui/admin/ItemsModel.h"

#include <memory>

namespace worklode {

using SharedPreview = std::shared_ptr<const ChangePreview>;

ItemRows categoryRows(const SharedPreview& preview);
ItemRows unitRows(const SharedPreview& preview);
ItemRows applicationRows(const SharedPreview& preview);
ItemRows screenRows(const SharedPreview& preview); ///< merged, renamed and split
ItemRows taskRows(const SharedPreview& preview);
ItemRows rankingRows(const SharedPreview& preview);

/// `+1.25 h`, `−3 h`, or `–` where nothing moved.
QString movedHoursText(Duration before, Duration after);
QString movedCountText(std::uint64_t before, std::uint64_t after);

} // namespace worklode
