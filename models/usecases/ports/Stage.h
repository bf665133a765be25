// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

enum class StageState
{
    Off, ///< not asked to connect
    Connecting,
    Ready,
    NotRunning, ///< nobody listens: OBS is closed or its WebSocket server is off; tried again
    WrongPassword,
    TooOld, ///< no obs-websocket 5
    Broken, ///< it spoke something else; tried again
};

struct StageAddress
{
    std::string host = "127.0.0.1";
    std::int32_t port = 4455;
    std::string password; ///< empty = none
    bool operator==(const StageAddress&) const = default;
};

struct StageStatus
{
    StageState state = StageState::Off;
    std::string version; ///< of OBS
    std::string scene;   ///< on the programme
    std::vector<std::string> scenes;
    std::vector<std::string> inputs;
    bool isStreaming = false;
};

/// Where the address that worked last time is kept, its password in the keychain. Blocks: never on
/// the GUI thread; any one other thread at a time.
class StageMemory
{
  public:
    StageMemory() = default;
    StageMemory(const StageMemory&) = delete;
    StageMemory& operator=(const StageMemory&) = delete;
    virtual ~StageMemory() = default;
    /// None where nothing is kept or there is no keychain.
    virtual std::optional<StageAddress> recall() = 0;
    virtual void keep(const StageAddress& address) = 0;
};

/// The broadcasting program beside the console. It shows what it is given; it never starts or stops
/// a broadcast. GUI thread.
class Stage
{
  public:
    Stage() = default;
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    virtual ~Stage() = default;

    /// Connects, and again after every loss until close(). A wrong password is not tried again.
    virtual void open(const StageAddress& address) = 0;
    virtual void close() = 0;
    /// Tells `known` later the address that worked last time; never where none is kept.
    virtual void recall(std::function<void(const StageAddress&)> known) = 0;
    [[nodiscard]] virtual const StageStatus& status() const = 0;
    /// Called after every change of status(); one listener, empty for none.
    virtual void onChange(std::function<void()> changed) = 0;
    /// Points an image source at a file, or gives a text source its text. What is set while not
    /// Ready is sent once it is; only the last value of each input counts.
    virtual void setPicture(const std::string& input, const std::string& file) = 0;
    virtual void setText(const std::string& input, const std::string& text) = 0;
    virtual void setScene(const std::string& scene) = 0;
};

} // namespace linli::ports
