package vn.diachido.access.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.SecretRepository;

/**
 * Secrets of second factors as they are kept: AES-GCM, each bound to its account, so that none can
 * be put under another.
 */
@Component
class SecretCipher {

    private static final String NAME = "second-factor";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretRepository secrets;

    SecretCipher(SecretRepository secrets) {
        this.secrets = secrets;
    }

    byte[] fresh(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return fresh;
    }

    /** Nonce and sealed secret. */
    byte[] seal(long account, byte[] secret) {
        byte[] nonce = fresh(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, account, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(long account, byte[] kept) {
        return run(
                Cipher.DECRYPT_MODE,
                account,
                Arrays.copyOf(kept, NONCE_BYTES),
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
    }

    private byte[] run(int mode, long account, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(
                    mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account).flip());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret of account " + account, e);
        }
    }

    private byte[] key() {
        secrets.keep(NAME, fresh(KEY_BYTES));
        return secrets.get(NAME);
    }
}
