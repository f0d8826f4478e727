// Replies of the X server that are freed, and overwritten first where they may hold a title.
#pragma once

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace worklode {

struct FreeReply {
    void operator()(void* p) const { std::free(p); }
};
template <class T>
using XcbReply = std::unique_ptr<T, FreeReply>;

struct WipeProperty {
    void operator()(xcb_get_property_reply_t* p) const
    {
        if (p)
            explicit_bzero(xcb_get_property_value(p), static_cast<std::size_t>(xcb_get_property_value_length(p)));
        std::free(p);
    }
};
using PropertyReply = std::unique_ptr<xcb_get_property_reply_t, WipeProperty>;

} // namespace worklode
