package vn.diachido.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.query.Refusal;

/**
 * Refuses bodies of GraphQL requests that are too large or no JSON object, before anything else.
 */
@Component
class BodyFilter extends OncePerRequestFilter {

    /** A document of 5,000 tokens with its variables is a tenth of this. */
    static final int MAX_BYTES = 1 << 20;

    private final JsonMapper json;
    private final HandlerExceptionResolver handlerExceptionResolver;

    BodyFilter(JsonMapper json, HandlerExceptionResolver handlerExceptionResolver) {
        this.json = json;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !path(request).equals("/graphql");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Replayed(request, checked(request)), response);
        } catch (Refusal refusal) {
            handlerExceptionResolver.resolveException(request, response, null, refusal);
        }
    }

    private byte[] checked(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "bodyTooLarge", MAX_BYTES);
        }
        try {
            if (isRequest(json.readTree(body))) {
                return body;
            }
        } catch (JacksonException e) {
            throw noRequest();
        }
        throw noRequest();
    }

    /** As handlers are found by: decoded, without parameters of the path. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    private static boolean isRequest(JsonNode body) {
        return body.path("query").isString()
                && isNothingOr(body.path("operationName"), JsonNode::isString)
                && isNothingOr(body.path("variables"), JsonNode::isObject)
                && isNothingOr(body.path("extensions"), JsonNode::isObject);
    }

    private static boolean isNothingOr(JsonNode member, Predicate<JsonNode> kind) {
        return member.isMissingNode() || member.isNull() || kind.test(member);
    }

    private static Refusal noRequest() {
        return new Refusal(Refusal.Code.BAD_INPUT, "noGraphQlRequest");
    }

    /** A request whose body was read and is given again. */
    private static final class Replayed extends HttpServletRequestWrapper {

        private final byte[] body;

        Replayed(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("the body is read already");
                }
            };
        }
    }
}
