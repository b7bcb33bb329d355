package se.healthycities.portal.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.CredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;

/**
 * Recognises people by e-mail and password, and takes in those whom a link or a passkey proved. It grants nothing: what a person may do is the gate's to say, from rows that
 * are valid on the day of each request.
 */
@Dependent
public class PortalRealm extends AuthorizingRealm {
    @Inject
    private PersonReads people;

    @Inject
    private Passwords passwords;

    public PortalRealm() {
        setName("portal");
        setCachingEnabled(false);
        setAuthenticationTokenClass(AuthenticationToken.class);
        CredentialsMatcher matcher = (token, info) -> token instanceof KnownPerson
                || token instanceof UsernamePasswordToken given
                        && passwords.matches(new String(given.getPassword()), (String) info.getCredentials());
        setCredentialsMatcher(matcher);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        if (token instanceof KnownPerson known) {
            if (!people.active(known.id())) {
                throw new UnknownAccountException();
            }
            return new SimpleAuthenticationInfo(known.id(), known.id(), getName());
        }
        UsernamePasswordToken given = (UsernamePasswordToken) token;
        Person person = people.byEmail(given.getUsername()).orElse(null);
        if (person == null || person.getPasswordHash() == null || !people.active(person.getId())) {
            passwords.matches(new String(given.getPassword()), null);
            throw new UnknownAccountException();
        }
        return new SimpleAuthenticationInfo(person.getId(), person.getPasswordHash(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        return new SimpleAuthorizationInfo();
    }
}
