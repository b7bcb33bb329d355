package se.healthycities.portal.account;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A passkey in software for tests: it answers challenges as a device does, with an ES256 key and without attestation. */
public class SoftPasskey {
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int PRESENT_ONLY = 0x01;
    private static final int WITH_CREDENTIAL = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private final String site;
    private final String origin;
    private int signatures;
    private boolean verified = true;
    private String handle;

    public SoftPasskey(String site, String origin) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            System.arraycopy(keys.getPublic().getEncoded(), 40, id, 0, id.length);
            this.site = site;
            this.origin = origin;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** From now on nobody shows a finger or types a PIN. */
    public void unverified() {
        verified = false;
    }

    public String create(String challenge, String user) {
        handle = user;
        byte[] data = authenticatorData(WITH_CREDENTIAL, credential());
        byte[] attestation = joined(
                new byte[] {(byte) 0xa3, 0x63},
                "fmt".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x64},
                "none".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x67},
                "attStmt".getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) 0xa0, 0x68},
                "authData".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x58, (byte) data.length},
                data);
        return json("\"attestationObject\":\"" + text(attestation) + "\"", "webauthn.create", challenge);
    }

    public String get(String challenge) {
        signatures++;
        byte[] data = authenticatorData(0, new byte[0]);
        byte[] client = clientData("webauthn.get", challenge);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(joined(data, sha256(client)));
            return json(
                    "\"authenticatorData\":\"" + text(data) + "\",\"signature\":\"" + text(signature.sign())
                            + "\",\"userHandle\":\"" + handle + "\"",
                    "webauthn.get",
                    challenge);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String json(String response, String kind, String challenge) {
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":{"
                + "\"clientDataJSON\":\"" + text(clientData(kind, challenge)) + "\"," + response
                + "},\"clientExtensionResults\":{}}";
    }

    private byte[] clientData(String kind, String challenge) {
        String json = "{\"type\":\"" + kind + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                + "\",\"crossOrigin\":false}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[] rest) {
        byte[] head = ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (flags | (verified ? PRESENT_AND_VERIFIED : PRESENT_ONLY)))
                .putInt(signatures)
                .array();
        return joined(head, rest);
    }

    /** No AAGUID, the id, and the public key as COSE. */
    private byte[] credential() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return joined(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(key.getW().getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(key.getW().getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = joined(new byte[32], number);
        return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
