#include "triage/message_table.h"

#include <bit>
#include <cstring>

namespace secondtick::triage {

namespace {

constexpr std::size_t kFirstPlaces = 1024;
constexpr std::uint64_t kOddA = 0x9e3779b97f4a7c15U;
constexpr std::uint64_t kOddB = 0xc2b2ae3d27d4eb4fU;
constexpr std::uint64_t kOddC = 0x165667b19e3779f9U;

std::uint64_t finished(std::uint64_t bits)
{
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdU;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53U;
    return bits ^ (bits >> 33U);
}

} // namespace

IdHash hashOf(std::string_view text)
{
    std::uint64_t one = kOddA ^ text.size();
    std::uint64_t two = kOddB + text.size();
    while (!text.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = text.size() < sizeof word ? text.size() : sizeof word;
        std::memcpy(&word, text.data(), taken);
        text.remove_prefix(taken);
        one = std::rotl(one ^ (word * kOddB), 31) * kOddA;
        two = std::rotl(two + (word * kOddC), 29) * kOddB + one;
    }
    IdHash hash{finished(one ^ (two >> 7U)), finished(two)};
    if (hash == IdHash{})
        hash.first = 1;
    return hash;
}

MessageState *MessageTable::place(IdHash id)
{
    if (m_places.empty())
        m_places.resize(kFirstPlaces);
    MessageState *state = &m_places[slotOf(id)];
    if (state->id == id)
        return state;
    if (m_size >= kMostMessages)
        return nullptr;
    if ((m_size + 1) * 4 > m_places.size() * 3) {
        grow();
        state = &m_places[slotOf(id)];
    }
    state->id = id;
    ++m_size;
    return state;
}

void MessageTable::clear()
{
    m_places = {};
    m_size = 0;
}

std::size_t MessageTable::slotOf(IdHash id) const
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t slot = std::size_t(id.first) & mask;
    while (m_places[slot].id != IdHash{} && m_places[slot].id != id)
        slot = (slot + 1) & mask;
    return slot;
}

void MessageTable::grow()
{
    std::vector<MessageState> old(m_places.size() * 2);
    old.swap(m_places);
    for (const MessageState &state : old) {
        if (state.id != IdHash{})
            m_places[slotOf(state.id)] = state;
    }
}

} // namespace secondtick::triage
