-- Sends the requests of a file in turn, from a place given on; prints what was measured as JSON.
-- Arguments: file with lines METHOD, PATH, BODY, parted by tabs; number of the first line.
local requests = {}
local at = 0

function init(args)
    at = tonumber(args[2])
    for line in io.lines(args[1]) do
        local method, path, body = line:match("^([^\t]*)\t([^\t]*)\t(.*)$")
        local headers = { ["Content-Type"] = "application/json", ["Accept"] = "*/*" }
        requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
    end
end

function request()
    at = at + 1
    return requests[(at - 1) % #requests + 1]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format('\n{"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "errors": %d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
