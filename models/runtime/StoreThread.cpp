// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/StoreThread.h"

namespace linli::runtime {

Error detail::foreignException(const std::exception* exception)
{
    return Error(ErrorCode::Internal)
        .detail(exception != nullptr ? exception->what() : "an unknown exception");
}

StoreThread::StoreThread(Factory factory, StoreLimits limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_queue(limits.queue)
{
    qRegisterMetaType<linli::ports::ChangeSet>();
    QPromise<Result<void>> opened;
    opened.start();
    m_opened = opened.future();
    m_thread = std::thread([this, make = std::move(factory),
                            promise = std::move(opened)]() mutable { work(make, promise); });
}

StoreThread::~StoreThread()
{
    m_queue.close();
    m_thread.join();
}

void StoreThread::enqueue(std::unique_ptr<StoreJob> job)
{
    if (const std::unique_ptr<StoreJob> refused = m_queue.put(std::move(job))) {
        refused->fail(Error(ErrorCode::StorageBusy).detail("the store's queue is full"));
    }
}

void StoreThread::work(const Factory& factory, QPromise<Result<void>>& opened)
{
    Result<std::unique_ptr<ports::Session>> made = Error(ErrorCode::Internal);
    try {
        made = factory();
    } catch (const std::exception& exception) {
        made = detail::foreignException(&exception);
    } catch (...) {
        made = detail::foreignException(nullptr);
    }
    opened.addResult(made.ok() ? Result<void>{} : Result<void>(made.error()));
    opened.finish();
    if (made.ok()) {
        serve(**made);
    } else {
        refuseAll(made.error());
    }
}

void StoreThread::serve(ports::Session& session)
{
    GroupCommit group(session, m_queue, m_limits);
    while (std::unique_ptr<StoreJob> job = m_queue.take()) {
        const ports::ChangeSet changes = group.run(std::move(job));
        if (!changes.empty()) {
            Q_EMIT changed(changes);
        }
    }
}

void StoreThread::refuseAll(const Error& error)
{
    while (const std::unique_ptr<StoreJob> job = m_queue.take()) {
        job->fail(error);
    }
}

} // namespace linli::runtime
