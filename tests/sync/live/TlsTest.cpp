// SPDX-License-Identifier: GPL-3.0-or-later
// A line whose certificate has run out is no line (spec/sync.md §6 level 4): real TLS, a root that
// is trusted here only.
#include "sync/HttpTransport.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

#include <future>

namespace linli::sync {
namespace {

/// root.pem, good.pem and expired.pem with leaf.key; OpenSSL 3.0 makes past dates by `ca` only.
constexpr const char* kMake = R"(set -e
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=root \
  -keyout root.key -out root.pem
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=shop \
  -keyout leaf.key -out leaf.csr
printf '[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index\nserial=serial\n' > ca.cnf
printf 'default_md=sha256\npolicy=p\nunique_subject=no\n[p]\nCN=supplied\n' >> ca.cnf
printf '[x]\nsubjectAltName=IP:127.0.0.1\n' >> ca.cnf
: > index; echo 01 > serial
ca() { openssl ca -batch -notext -config ca.cnf -cert root.pem -keyfile root.key -in leaf.csr \
  -extensions x "$@"; }
ca -days 2 -out good.pem
ca -startdate 20200101000000Z -enddate 20200201000000Z -out expired.pem
)";

class Tls : public testing::Test
{
  protected:
    void SetUp() override
    {
        if (!QSslSocket::supportsSsl()) {
            GTEST_SKIP() << "this Qt has no TLS";
        }
        QProcess make;
        make.setWorkingDirectory(m_folder.path());
        make.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(kMake)});
        ASSERT_TRUE(make.waitForFinished(60'000));
        ASSERT_EQ(make.exitCode(), 0) << make.readAllStandardError().toStdString();
        m_before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate("root.pem"));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void TearDown() override
    {
        if (!m_before.isNull()) {
            QSslConfiguration::setDefaultConfiguration(m_before);
        }
    }
    QSslCertificate certificate(const char* name)
    {
        return QSslCertificate::fromPath(m_folder.filePath(QLatin1String(name))).value(0);
    }
    /// What one GET over a server with this certificate comes to.
    Result<HttpReply> ask(const char* name)
    {
        QFile file(m_folder.filePath(QStringLiteral("leaf.key")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QSslConfiguration shown;
        shown.setLocalCertificate(certificate(name));
        shown.setPrivateKey(QSslKey(&file, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(shown);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        HttpTransport transport;
        HttpCall call;
        call.url = "https://127.0.0.1:" + std::to_string(server.serverPort()) + "/health";
        auto answer = std::async(std::launch::async, [&] { return transport.send(call); });
        while (answer.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return answer.get();
    }

  private:
    QTemporaryDir m_folder;
    QSslConfiguration m_before;
};

TEST_F(Tls, AGoodCertificateIsALine)
{
    const Result<HttpReply> reply = ask("good.pem");
    ASSERT_TRUE(reply.ok()) << reply.error().detail();
    EXPECT_EQ(reply->status, 200);
}

TEST_F(Tls, AnExpiredOneIsNone)
{
    const Result<HttpReply> reply = ask("expired.pem");
    ASSERT_FALSE(reply.ok());
    EXPECT_EQ(reply.error().code(), ErrorCode::CloudUnreachable);
    EXPECT_NE(reply.error().detail(), "");
}

} // namespace
} // namespace linli::sync
