package vn.diachido.access.openid;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.diachido.access.SignedIn;
import vn.diachido.access.account.Identities;
import vn.diachido.address.PublicAddress;
import vn.diachido.graphql.Caller;

/** Signing in with a provider: the way there and the way back. */
@RestController
@RequestMapping("/access/openid")
class OpenIdController {

    /** As the sign-in page lists it. */
    record Choice(String name, String title) {}

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);
    private static final URI ADMIN = URI.create("/admin");

    private final Providers providers;
    private final Identities identities;
    private final SignedIn signedIn;
    private final PublicAddress address;
    private final RefusalPage page;

    OpenIdController(
            Providers providers,
            Identities identities,
            SignedIn signedIn,
            PublicAddress address,
            RefusalPage page) {
        this.providers = providers;
        this.identities = identities;
        this.signedIn = signedIn;
        this.address = address;
        this.page = page;
    }

    @GetMapping
    List<Choice> list() {
        return providers.list().stream()
                .map(provider -> new Choice(provider.name(), provider.title()))
                .toList();
    }

    @GetMapping("/{name}")
    ResponseEntity<?> begin(@PathVariable String name, HttpServletRequest request) {
        Optional<Provider> provider = providers.find(name);
        if (provider.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Handshake handshake = Handshake.fresh();
        URI there = Conversation.begin(provider.get(), handshake, back(name, request));
        return redirect(there)
                .header(HttpHeaders.SET_COOKIE, HandshakeCookie.of(handshake, request))
                .build();
    }

    @GetMapping("/{name}/callback")
    ResponseEntity<?> finish(
            @PathVariable String name, HttpServletRequest request, Locale language) {
        Optional<Provider> provider = providers.find(name);
        if (provider.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        URI back = back(name, request);
        Optional<IDTokenClaimsSet> claims =
                HandshakeCookie.find(request)
                        .flatMap(handshake ->
                                Conversation.finish(
                                        provider.get(),
                                        handshake,
                                        back,
                                        URI.create(back + "?" + request.getQueryString())));
        if (claims.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "FAILED", request, language);
        }
        Caller caller = Caller.of(request);
        return account(provider.get(), claims.get())
                .<ResponseEntity<?>>map(account -> signIn(account, name, caller, request))
                .orElseGet(() -> refused(HttpStatus.FORBIDDEN, "NOT_LINKED", request, language));
    }

    private Optional<Long> account(Provider provider, IDTokenClaimsSet claims) {
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return identities.findOrLink(
                provider.issuer().getValue(),
                claims.getSubject().getValue(),
                verified ? claims.getStringClaim("email") : null);
    }

    private ResponseEntity<?> signIn(
            long account, String name, Caller caller, HttpServletRequest request) {
        signedIn.begin(account, caller, "OPENID " + name);
        return redirect(ADMIN)
                .headers(caller.headers())
                .header(HttpHeaders.SET_COOKIE, HandshakeCookie.ended(request))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<?> answer(
            ProviderUnreachable problem, HttpServletRequest request, Locale language) {
        LOG.warn("The provider {} cannot be used: {}", problem.getMessage(), problem.reason());
        return refused(HttpStatus.BAD_GATEWAY, "UNREACHABLE", request, language);
    }

    private ResponseEntity<?> refused(
            HttpStatus status, String why, HttpServletRequest request, Locale language) {
        return page.answer(status, language)
                .header(HttpHeaders.SET_COOKIE, HandshakeCookie.ended(request))
                .body(page.html(why, language));
    }

    private static ResponseEntity.BodyBuilder redirect(URI to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(to)
                .cacheControl(CacheControl.noStore());
    }

    /** The address that the provider knows us by. */
    private URI back(String name, HttpServletRequest request) {
        String origin =
                address.origin()
                        .orElseGet(() ->
                                ServletUriComponentsBuilder.fromRequest(request)
                                        .replacePath(null)
                                        .replaceQuery(null)
                                        .toUriString());
        return URI.create(origin + "/access/openid/" + name + "/callback");
    }
}
