// One column of values: either its own, growing, or a part of a mapped file that somebody else keeps alive.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace worklode {

/// Reads alike in both cases. Only a column of its own may be changed; a borrowed one is copied first. Move-only.
template <class T>
class DataColumn
{
public:
    using value_type = T;
    using const_iterator = const T*;

    DataColumn() = default;
    DataColumn(std::vector<T> values) : m_own(std::move(values)) { look(); }
    static DataColumn borrowed(std::span<const T> values)
    {
        DataColumn column;
        column.m_data = values.data();
        column.m_size = values.size();
        return column;
    }
    DataColumn(DataColumn&& o) noexcept
        : m_own(std::move(o.m_own)), m_data(std::exchange(o.m_data, nullptr)), m_size(std::exchange(o.m_size, 0))
    {
    }
    DataColumn& operator=(DataColumn&& o) noexcept
    {
        m_own = std::move(o.m_own);
        m_data = std::exchange(o.m_data, nullptr);
        m_size = std::exchange(o.m_size, 0);
        return *this;
    }

    const T& operator[](std::size_t i) const { return m_data[i]; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T* data() const { return m_data; }
    const T* begin() const { return m_data; }
    const T* end() const { return m_data + m_size; }
    const T& front() const { return m_data[0]; }
    const T& back() const { return m_data[m_size - 1]; }
    std::span<const T> values() const { return {m_data, m_size}; }

    void reserve(std::size_t size)
    {
        own().reserve(size);
        look();
    }
    void push_back(const T& value)
    {
        own().push_back(value);
        look();
    }
    void append(std::span<const T> values)
    {
        own().insert(m_own.end(), values.begin(), values.end());
        look();
    }
    /// To change values in place.
    std::span<T> edit() { return own(); }

    friend bool operator==(const DataColumn& a, const DataColumn& b) { return std::ranges::equal(a.values(), b.values()); }

private:
    std::vector<T>& own()
    {
        if (m_data != m_own.data())
            m_own.assign(m_data, m_data + m_size);
        return m_own;
    }
    void look()
    {
        m_data = m_own.data();
        m_size = m_own.size();
    }

    std::vector<T> m_own;
    const T* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace worklode
