package se.healthycities.portal.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Optional;

/**
 * Checks what a device answers to a challenge; the user must have shown a finger, a face or a PIN. What cannot be read is no
 * answer, however the library says so.
 */
final class PasskeyCheck {
    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** A key as it is kept. */
    record Made(byte[] credentialId, byte[] credential, long signatures) {}

    Optional<RegistrationData> registration(String json) {
        try {
            return Optional.of(manager.parseRegistrationResponseJSON(json));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    Optional<AuthenticationData> authentication(String json) {
        try {
            return Optional.of(manager.parseAuthenticationResponseJSON(json));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Made> verify(RegistrationData answer, RelyingParty party, byte[] challenge) {
        try {
            manager.verify(answer, new RegistrationParameters(party.expecting(challenge), KINDS, true, true));
            var authenticator = answer.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData data = authenticator.getAttestedCredentialData();
            return Optional.of(
                    new Made(data.getCredentialId(), credentials.convert(data), authenticator.getSignCount()));
        } catch (VerificationException refused) {
            return Optional.empty();
        }
    }

    /** @return how often the key has signed, or empty when the answer is not right */
    Optional<Long> verify(
            AuthenticationData answer, RelyingParty party, byte[] challenge, byte[] credential, long signatures) {
        CredentialRecordImpl known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                signatures,
                credentials.convert(credential),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                null,
                null);
        try {
            manager.verify(answer, new AuthenticationParameters(party.expecting(challenge), known, null, true, true));
            return Optional.of(answer.getAuthenticatorData().getSignCount());
        } catch (VerificationException refused) {
            return Optional.empty();
        }
    }
}
