// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/JobContext.h"
#include "usecases/ports/Session.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <memory>
#include <optional>
#include <type_traits>

namespace linli::runtime {

enum class JobKind
{
    Read,  ///< runs outside any transaction
    Write, ///< runs in a level of its own inside the group's transaction
};

/// One queued call. The queue owns it; only the store thread touches it after it was queued.
class StoreJob
{
  public:
    StoreJob(JobKind kind, const JobOptions& options) : m_kind(kind), m_context(options) {}
    StoreJob(const StoreJob&) = delete;
    StoreJob& operator=(const StoreJob&) = delete;
    virtual ~StoreJob() = default;

    /// Runs it and keeps its answer; the error of the answer where it is one.
    virtual Result<void> run(ports::Session& session) = 0;
    /// Gives the kept answer to whoever waits.
    virtual void deliver() = 0;
    /// Gives an error instead.
    virtual void fail(const Error& error) = 0;

    [[nodiscard]] JobKind kind() const { return m_kind; }
    [[nodiscard]] JobContext& context() { return m_context; }

  private:
    JobKind m_kind;
    JobContext m_context;
};

namespace detail {

/// Result<T> → T
template <typename R> struct ResultValue;
template <typename T> struct ResultValue<Result<T>>
{
    using Type = T;
};

/// The session type a callable takes first: fn(S&) or fn(S&, JobContext&).
template <typename F> struct SessionOf : SessionOf<decltype(&F::operator())>
{
};
template <typename C, typename R, typename S, typename... Rest>
struct SessionOf<R (C::*)(S&, Rest...) const>
{
    using Type = S;
    using Value = typename ResultValue<R>::Type;
};
template <typename C, typename R, typename S, typename... Rest>
struct SessionOf<R (C::*)(S&, Rest...)>
{
    using Type = S;
    using Value = typename ResultValue<R>::Type;
};

[[nodiscard]] Error foreignException(const std::exception* exception);

template <typename F> class TypedJob final : public StoreJob
{
  public:
    using Session = typename SessionOf<F>::Type;
    using Value = typename SessionOf<F>::Value;

    TypedJob(JobKind kind, const JobOptions& options, F work)
        : StoreJob(kind, options), m_work(std::move(work))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<Value>> future() { return m_promise.future(); }

    Result<void> run(ports::Session& session) override
    {
        auto* typed = dynamic_cast<Session*>(&session);
        LINLI_CHECK(typed != nullptr); // the thread was opened with another kind of session
        try {
            m_answer = call(*typed);
        } catch (const std::exception& exception) {
            m_answer = foreignException(&exception);
        } catch (...) {
            m_answer = foreignException(nullptr);
        }
        return m_answer->ok() ? Result<void>{} : Result<void>(m_answer->error());
    }
    void deliver() override { finish(std::move(*m_answer)); }
    void fail(const Error& error) override { finish(error); }

  private:
    Result<Value> call(Session& session)
    {
        if constexpr (std::is_invocable_v<F&, Session&, JobContext&>) {
            return m_work(session, context());
        } else {
            return m_work(session);
        }
    }
    void finish(Result<Value> answer)
    {
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

    F m_work;
    QPromise<Result<Value>> m_promise;
    std::optional<Result<Value>> m_answer;
};

} // namespace detail
} // namespace linli::runtime
