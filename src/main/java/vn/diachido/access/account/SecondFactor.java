package vn.diachido.access.account;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Mistake;

/** The second factor of an account: begun, confirmed with a code, asked for from then on. */
@Component
class SecondFactor {

    private final AccountRepository accounts;
    private final SecretCipher cipher;
    private final OneTimeCodes codes = new OneTimeCodes();

    SecondFactor(AccountRepository accounts, SecretCipher cipher) {
        this.accounts = accounts;
        this.cipher = cipher;
    }

    /** A new secret, which nothing asks for yet, as an authenticator reads it. */
    String begin(Account account) {
        if (account.hasSecondFactor()) {
            throw new Mistake("SECOND_FACTOR_EXISTS", "");
        }
        byte[] secret = cipher.fresh(OneTimeCodes.SECRET_BYTES);
        accounts.setSecret(account.id(), cipher.seal(account.id(), secret));
        return OneTimeCodes.uri(account.login(), secret);
    }

    void confirm(Account account, String code) {
        if (account.hasSecondFactor()) {
            throw new Mistake("SECOND_FACTOR_EXISTS", "");
        }
        if (account.secret() == null) {
            throw new Mistake("SECOND_FACTOR_NOT_BEGUN", "");
        }
        if (!use(account, code)) {
            throw new Mistake("CODE_WRONG", "code");
        }
        accounts.confirmSecret(account.id());
    }

    void end(Account account) {
        accounts.setSecret(account.id(), null);
    }

    /** Is it a code of the account's that was not used before? It is used up by this. */
    boolean use(Account account, String code) {
        byte @Nullable [] kept = account.secret();
        if (kept == null) {
            return false;
        }
        OptionalLong step = codes.step(cipher.open(account.id(), kept), code, Instant.now());
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }
}
