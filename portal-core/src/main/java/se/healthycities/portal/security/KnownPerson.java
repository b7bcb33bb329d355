package se.healthycities.portal.security;

import org.apache.shiro.authc.AuthenticationToken;

/** Somebody who was recognised already, by a mail link or a passkey; only the login makes one. */
record KnownPerson(Long id) implements AuthenticationToken {
    @Override
    public Object getPrincipal() {
        return id;
    }

    @Override
    public Object getCredentials() {
        return id;
    }
}
