#pragma once

#include <QProcess>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace secondtick::test {

/// Certificates for 127.0.0.1, good and bad, made by the `openssl` command when a test starts and gone when it ends.
/// Made without it: isMade() is false, and the test should skip visibly.
class TestCertificates
{
public:
    enum class Leaf
    {
        Good,
        Expired,
        NotYetValid,
        WrongHost,
        UnknownAuthority,
        SelfSigned,
        Weak,
        Platform, ///< of graph.facebook.com
        Revoked ///< of graph.facebook.com, and in the list of revoked ones
    };

    TestCertificates();
    bool isMade() const { return m_made; }

    /// A folder as the system has it for its authorities, with our authority and its list of revoked certificates.
    QString store() const;
    QString authorityFile() const; ///< PEM of the authority that signed all but UnknownAuthority and SelfSigned
    QSslConfiguration serverTls(Leaf leaf) const;
    /// Options of `openssl s_server` that show this certificate.
    QStringList serverOptions(Leaf leaf) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool run(const QStringList &arguments) const;
    bool writeFile(const QString &name, const QByteArray &content) const;
    bool makeAuthority(const QString &name) const;
    bool makeStore() const;
    bool makeLeaf(const QString &name, const QString &authority, const QString &subject, const QString &from,
                  const QString &until) const;

    QTemporaryDir m_folder;
    bool m_made = false;
};

/// `openssl s_server` on 127.0.0.1, for what Qt's own server cannot be made to do. Runs as long as it lives.
class OpensslServer
{
public:
    explicit OpensslServer(const QStringList &options);
    ~OpensslServer();
    Q_DISABLE_COPY_MOVE(OpensslServer)

    quint16 port() const { return m_port; } ///< 0: did not start
    QByteArray received(); ///< what it was sent, between words of its own

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace secondtick::test

Q_DECLARE_METATYPE(secondtick::test::TestCertificates::Leaf)
