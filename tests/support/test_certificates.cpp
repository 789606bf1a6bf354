#include "support/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

const QString kHere = u"IP:127.0.0.1,DNS:localhost"_s;
const QString kPlatform = u"DNS:graph.facebook.com"_s;

QString nameOf(TestCertificates::Leaf leaf)
{
    switch (leaf) {
    case TestCertificates::Leaf::Good:
        return u"good"_s;
    case TestCertificates::Leaf::Expired:
        return u"expired"_s;
    case TestCertificates::Leaf::NotYetValid:
        return u"not-yet"_s;
    case TestCertificates::Leaf::WrongHost:
        return u"wrong-host"_s;
    case TestCertificates::Leaf::UnknownAuthority:
        return u"unknown-authority"_s;
    case TestCertificates::Leaf::SelfSigned:
        return u"self-signed"_s;
    case TestCertificates::Leaf::Weak:
        return u"weak"_s;
    case TestCertificates::Leaf::Platform:
        return u"platform"_s;
    case TestCertificates::Leaf::Revoked:
        return u"revoked"_s;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates::TestCertificates()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !m_folder.isValid())
        return;
    const QString past = u"20200101000000Z"_s;
    const QString future = u"20490101000000Z"_s;
    const QStringList strongKey{
        u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-out"_s};
    const QStringList weakKey{u"genpkey"_s,  u"-algorithm"_s,           u"RSA"_s,
                              u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s, u"-out"_s};
    m_made = run(strongKey + QStringList{path(u"strong.key"_s)}) && run(weakKey + QStringList{path(u"weak.key"_s)})
        && makeAuthority(u"authority"_s) && makeAuthority(u"stranger"_s)
        && makeLeaf(u"good"_s, u"authority"_s, kHere, past, future)
        && makeLeaf(u"expired"_s, u"authority"_s, kHere, past, u"20210101000000Z"_s)
        && makeLeaf(u"not-yet"_s, u"authority"_s, kHere, u"20480101000000Z"_s, future)
        && makeLeaf(u"wrong-host"_s, u"authority"_s, u"DNS:graph.example"_s, past, future)
        && makeLeaf(u"unknown-authority"_s, u"stranger"_s, kHere, past, future)
        && makeLeaf(u"weak"_s, u"authority"_s, kHere, past, future)
        && makeLeaf(u"platform"_s, u"authority"_s, kPlatform, past, future)
        && makeLeaf(u"revoked"_s, u"authority"_s, kPlatform, past, future) && makeStore()
        && run({u"req"_s, u"-x509"_s, u"-key"_s, path(u"strong.key"_s), u"-out"_s, path(u"self-signed.pem"_s),
                u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=here"_s, u"-addext"_s, u"subjectAltName="_s + kHere});
}

QString TestCertificates::authorityFile() const
{
    return path(u"authority.pem"_s);
}

QSslConfiguration TestCertificates::serverTls(Leaf leaf) const
{
    const bool weak = leaf == Leaf::Weak;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(QSslCertificate(contentOf(path(nameOf(leaf) + u".pem"_s))));
    tls.setPrivateKey(QSslKey(contentOf(path(weak ? u"weak.key"_s : u"strong.key"_s)), weak ? QSsl::Rsa : QSsl::Ec));
    return tls;
}

QStringList TestCertificates::serverOptions(Leaf leaf) const
{
    return {u"-cert"_s, path(nameOf(leaf) + u".pem"_s), u"-key"_s,
            path(leaf == Leaf::Weak ? u"weak.key"_s : u"strong.key"_s)};
}

OpensslServer::OpensslServer(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s} + options);
    QByteArray words;
    while (!words.contains("ACCEPT") || !words.endsWith('\n')) {
        if (!m_process.waitForReadyRead(5000))
            return;
        words += m_process.readAll();
    }
    m_port = words.mid(words.lastIndexOf(':') + 1).trimmed().toUShort();
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QByteArray OpensslServer::received()
{
    return m_process.readAll();
}

QString TestCertificates::store() const
{
    return path(u"store"_s);
}

bool TestCertificates::makeStore() const
{
    const QStringList authority{
        u"-config"_s, u"ca.cnf"_s, u"-cert"_s, path(u"authority.pem"_s), u"-keyfile"_s, path(u"authority.key"_s)};
    return QDir(m_folder.path()).mkdir(u"store"_s)
        && QFile::copy(path(u"authority.pem"_s), path(u"store/authority.pem"_s))
        && run(QStringList{u"ca"_s} + authority + QStringList{u"-revoke"_s, path(u"revoked.pem"_s)})
        && run(QStringList{u"ca"_s} + authority
               + QStringList{u"-gencrl"_s, u"-crldays"_s, u"3650"_s, u"-out"_s, path(u"store/revoked.crl.pem"_s)})
        && run({u"rehash"_s, path(u"store"_s)});
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished(20'000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

bool TestCertificates::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool TestCertificates::makeAuthority(const QString &name) const
{
    return run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                u"-nodes"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s), u"-days"_s,
                u"3650"_s, u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s});
}

bool TestCertificates::makeLeaf(const QString &name, const QString &authority, const QString &subject,
                                const QString &from, const QString &until) const
{
    // `openssl ca`, because only that can set both dates in all versions of today.
    static const QByteArray settings = "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                                       "default_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n";
    const QString key = path(name == u"weak"_s ? u"weak.key"_s : u"strong.key"_s);
    const QByteArray serial = QByteArray::number(0x10000000 + qint64(qHash(name) & 0xfffffff), 16);
    return writeFile(u"ca.cnf"_s, settings) && writeFile(u"index.txt"_s, {}) && writeFile(u"serial"_s, serial + '\n')
        && writeFile(name + u".ext"_s, "subjectAltName=" + subject.toLatin1() + "\nbasicConstraints=CA:FALSE\n")
        && run({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN=leaf"_s, u"-out"_s, path(name + u".csr"_s)})
        && run({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, path(authority + u".pem"_s), u"-keyfile"_s,
                path(authority + u".key"_s), u"-in"_s, path(name + u".csr"_s), u"-out"_s, path(name + u".pem"_s),
                u"-extfile"_s, path(name + u".ext"_s), u"-startdate"_s, from, u"-enddate"_s, until, u"-notext"_s});
}

} // namespace secondtick::test
