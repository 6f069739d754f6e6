package vn.diachido.board.life;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.board.BoardCode;

/** What a camera read from a board, held against what should stand there. */
@Component
class DecodedAddress {

    private final PublicAddress addresses;

    DecodedAddress(PublicAddress addresses) {
        this.addresses = addresses;
    }

    /** Is it the code itself, or its address below one of our own, today's or a former one? */
    boolean leadsTo(BoardCode code, String decoded) {
        return read(decoded).filter(code::equals).isPresent();
    }

    private Optional<BoardCode> read(String decoded) {
        String text = decoded.strip();
        if (!text.contains("/")) {
            return BoardCode.parse(text);
        }
        try {
            URI address = new URI(text);
            String path = address.getRawPath();
            return isOurs(address) && path != null && path.startsWith("/q/")
                    ? BoardCode.parse(path.substring("/q/".length()))
                    : Optional.empty();
        } catch (java.net.URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private boolean isOurs(URI address) {
        return address.getRawUserInfo() == null
                && addresses.isOurs(address.getScheme() + "://" + address.getRawAuthority());
    }
}
